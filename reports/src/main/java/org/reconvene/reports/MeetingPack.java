package org.reconvene.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the members of the Dissents Group take to a meeting (SUR-12, SUR-13): the agenda, and of each dissent a summary with its
 * papers. Cases stand in it by reference; it holds no name of a child, a family, a dissenter, a chair or a reviewer, and nothing that
 * somebody wrote about the case.
 *
 * @param members those whose term of office covers the day of the meeting
 * @param docket in the order of hearing
 */
public record MeetingPack(Cover cover, Sitting sitting, List<Sitting.Member> members, List<Case> docket)
        implements Printout {
    public MeetingPack {
        members = List.copyOf(members);
        docket = List.copyOf(docket);
    }

    /**
     * One dissent on the docket.
     *
     * @param dissent whose it is and about what: "Police disagrees with the category"
     * @param heldOn the day of the conference
     * @param children how many children the dissent is about
     * @param notes what the agenda says beside it, for example that a risk of significant harm was stated
     * @param summary null where the case is not open to whoever prints the pack
     */
    public record Case(
            String reference,
            String dissent,
            LocalDate heldOn,
            int children,
            List<String> notes,
            @Nullable Summary summary) {
        public Case {
            Stated.text("reference", reference);
            Stated.text("dissent", dissent);
            Stated.count("children", children);
            notes = List.copyOf(notes);
        }
    }

    /**
     * What is known of a case.
     *
     * @param conference its kind, in the partnership's own words
     * @param children "Child 1: Plan needed, Neglect", one for each child whom the dissent is about
     * @param wish what the dissenter wants done with the dissent (SUS-12)
     * @param quorum the sentence that says whether the Group would be quorate
     * @param takeNoPart by agency and why; empty where everybody may
     * @param reviewers "Reviewer 1, police: sent", one for each
     * @param reports one for each agency that was invited to the conference
     * @param documents those on the record of the case
     */
    public record Summary(
            String conference,
            List<String> children,
            boolean harmBelieved,
            String wish,
            String quorum,
            List<String> takeNoPart,
            List<String> reviewers,
            List<AgencyReport> reports,
            List<Document> documents) {
        public Summary {
            children = List.copyOf(children);
            takeNoPart = List.copyOf(takeNoPart);
            reviewers = List.copyOf(reviewers);
            reports = List.copyOf(reports);
            documents = List.copyOf(documents);
        }
    }

    /**
     * What one agency gave to the conference.
     *
     * @param attended whether it came, in words
     * @param reportOn the day on which its report came; null where none did
     * @param when how long before the conference that was, or that no report came
     */
    public record AgencyReport(
            String agency, String attended, @Nullable LocalDate reportOn, String when) {
        public AgencyReport {
            Stated.text("agency", agency);
            Stated.text("attended", attended);
            Stated.text("when", when);
        }
    }

    /**
     * A document, without its title, in which a name can stand.
     *
     * @param kind "PDF", "Word document"
     * @param from the agency whose report it is, or "No agency’s report"
     */
    public record Document(String kind, String from, LocalDate addedOn) {
        public Document {
            Stated.text("kind", kind);
            Stated.text("from", from);
        }
    }
}
