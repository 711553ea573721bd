package org.reconvene.work;

import java.io.Serializable;
import java.util.List;
import org.reconvene.record.EntryView;

/** Everything that was done about one dissent, oldest first, and what is due next and from whom. */
public record TimelineView(String reference, List<EntryView> done, List<WorkItem> due) implements Serializable {

    public TimelineView {
        done = List.copyOf(done);
        due = List.copyOf(due);
    }
}
