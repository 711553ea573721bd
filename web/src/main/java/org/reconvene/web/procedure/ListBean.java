package org.reconvene.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.web.page.Reader;
import org.reconvene.web.page.Times;

/** The list of all procedures, the reader's own first where they are signed in. */
@Named("procedureList")
@RequestScoped
public class ListBean {

    @Inject
    Procedures procedures;

    @Inject
    Reader reader;

    @Inject
    Times times;

    /** All that are in force today. */
    public List<ProcedureVersion> getAll() {
        return procedures.inForceOn(times.getToday());
    }

    /** Whether it is that of the reader's own partnership. */
    public boolean own(ProcedureVersion version) {
        return reader.isKnown()
                && reader.getPartnership().slug().equals(version.procedure().key());
    }

    /** The longest time of its first route, in words. */
    public String longest(ProcedureVersion version) {
        return procedures.longest(version.procedure().routes().get(0)).words();
    }

    /** Whether the day on which it was to be looked at again has passed (SUR-20). */
    public boolean reviewPast(ProcedureVersion version) {
        return version.procedure().isReviewPast(times.getToday());
    }
}
