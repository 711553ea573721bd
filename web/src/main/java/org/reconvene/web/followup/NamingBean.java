package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.NameForInvestigation;
import org.reconvene.learning.boundary.InvestigationDesk;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.Errors;

/** The coordinator or the Head of Safeguarding names who investigates, and who reviews the report. */
@Named
@RequestScoped
public class NamingBean {

    @Inject
    InvestigationDesk desk;

    @Inject
    OpenInvestigation investigation;

    @Inject
    Errors errors;

    private @Nullable String investigator;
    private @Nullable String head;

    public @Nullable String nameInvestigator() {
        return name(InvestigationDuty.INVESTIGATE, investigator, "investigator");
    }

    public @Nullable String nameHead() {
        return name(InvestigationDuty.REVIEW, head, "head");
    }

    private @Nullable String name(InvestigationDuty duty, @Nullable String chosen, String fieldId) {
        var person = chosen == null ? null : new PersonId(Long.parseLong(chosen));
        return errors.answer(
                desk.name(new NameForInvestigation(investigation.reference(), duty, person)),
                reference -> investigation.page("named"),
                field -> fieldId);
    }

    public @Nullable String getInvestigator() {
        return investigator;
    }

    public void setInvestigator(@Nullable String investigator) {
        this.investigator = investigator;
    }

    public @Nullable String getHead() {
        return head;
    }

    public void setHead(@Nullable String head) {
        this.head = head;
    }
}
