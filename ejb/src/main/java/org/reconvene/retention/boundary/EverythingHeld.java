package org.reconvene.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** What all components together hold about a case. */
@ApplicationScoped
@Unrecorded("says in which tables a case is held, and reads none")
public class EverythingHeld {

    @Inject
    @Any
    Instance<HoldsCases> holders;

    /** In the order in which it can be deleted. */
    public List<HeldRows> inOrder() {
        return holders.stream()
                .sorted(Comparator.comparing(HoldsCases::stage))
                .flatMap(holder -> holder.rows().stream())
                .toList();
    }
}
