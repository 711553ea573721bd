package org.reconvene.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.boundary.Gate;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;

/** Who reads the page, and which parts of the service their offices open to them. */
@Named
@RequestScoped
public class Reader {

    @Inject
    SignedIn signedIn;

    @Inject
    Gate gate;

    @Inject
    Directory directory;

    private @Nullable PartnershipView partnership;

    public boolean isKnown() {
        return signedIn.isSomebody();
    }

    public PersonView getPerson() {
        return signedIn.person();
    }

    public PartnershipView getPartnership() {
        if (partnership == null) {
            partnership = directory.partnership(signedIn.person().partnership());
        }
        return partnership;
    }

    /** Whether everything shown is invented; before signing in, whether a demonstration is served here. */
    public boolean isDemonstration() {
        return isKnown()
                ? getPartnership().demonstration()
                : directory.partnerships().stream().anyMatch(PartnershipView::demonstration);
    }

    /** Whether the reader’s office lets them carry out the act, by its name. */
    public boolean may(String act) {
        return gate.mayInOffice(Act.valueOf(act));
    }

    /** The sections of the navigation, only those that open. */
    public List<Section> getSections() {
        var sections = new ArrayList<Section>();
        sections.add(new Section("my-work", "My work", "/my-work.xhtml", 0));
        sections.add(new Section("disagreements", "Disagreements", "/disagreement/list.xhtml", 0));
        sections.add(new Section("conferences", "Conferences", "/conference/list.xhtml", 0));
        offered(sections, Act.LIST_REVIEWS, new Section("reviews", "Reviews", "/review/queue.xhtml", 0));
        offered(sections, Act.READ_GROUP_YEAR, new Section("group", "Dissents Group", "/group/year.xhtml", 0));
        if (gate.mayInOffice(Act.READ_QUALITY_REPORT) || gate.mayInOffice(Act.READ_OPERATIONS_REPORT)) {
            sections.add(new Section("reports", "Reports", "/reports/index.xhtml", 0));
        }
        sections.add(new Section("procedures", "Procedures", "/procedures/list.xhtml", 0));
        offered(sections, Act.IMPORT_CENSUS, new Section("imports", "Imports", "/imports/census.xhtml", 0));
        offered(sections, Act.KEEP_PEOPLE, new Section("people", "People", "/people/list.xhtml", 0));
        if (gate.mayInOffice(Act.REVIEW_GLASS)) {
            sections.add(new Section("oversight", "Oversight", "/oversight/glass-review.xhtml", 0));
        } else {
            offered(sections, Act.REVIEW_ACCESS, new Section("oversight", "Oversight", "/oversight/access.xhtml", 0));
        }
        offered(sections, Act.KEEP_CALENDARS, new Section("calendars", "Calendars", "/calendars/index.xhtml", 0));
        offered(sections, Act.KEEP_LETTERHEAD, new Section("letterhead", "Letterhead", "/letterhead/index.xhtml", 0));
        offered(sections, Act.VERIFY_RECORD, new Section("records", "Records", "/records/proof.xhtml", 0));
        return sections;
    }

    private void offered(List<Section> sections, Act act, Section section) {
        if (gate.mayInOffice(act)) {
            sections.add(section);
        }
    }
}
