package org.reconvene.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.work.WorkItem;
import org.reconvene.work.WorkView;
import org.reconvene.work.boundary.WorkDesk;

/** What waits for the reader, and what the reader waits for. */
@Named
@RequestScoped
public class MyWorkBean {

    @Inject
    WorkDesk desk;

    private @Nullable WorkView work;

    public WorkView getWork() {
        if (work == null) {
            work = desk.mine();
        }
        return work;
    }

    /** The table row’s class, which marks what is late in the margin. */
    public String row(WorkItem item) {
        return getWork().isLate(item) ? "is-late" : "";
    }
}
