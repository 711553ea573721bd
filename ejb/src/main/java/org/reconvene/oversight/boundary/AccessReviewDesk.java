package org.reconvene.oversight.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.Standing;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.oversight.AccessLine;
import org.reconvene.oversight.store.Holdings;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.AccessReview;
import org.reconvene.reports.Period;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.ReportRenderer;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** At which it is looked over, once a quarter, who may see what. It leads to no case. */
@Stateless
public class AccessReviewDesk {

    private static final int LONGEST = 900;
    private static final ReportRenderer RENDERER = new ReportRenderer();

    @Inject
    Stationery stationery;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    Holdings holdings;

    @Inject
    BusinessClock clock;

    /** Everybody of the partnership who is not switched off, by name. */
    public Outcome<List<AccessLine>> list() {
        if (journal.admit(Act.REVIEW_ACCESS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.REVIEW_ACCESS);
        return Outcome.done(lines(signedIn.person().partnership()));
    }

    /** The same list as a file; it is recorded that it was printed, and by whom. */
    public Outcome<PrintedFile> print(ReportFormat format) {
        if (journal.admit(Act.REVIEW_ACCESS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        journal.done(
                Act.REVIEW_ACCESS,
                CaseKey.ofPerson(me.id()),
                me.name() + " printed who may see what, as " + format.name());
        return Outcome.done(RENDERER.print(printout(me.partnership()), format));
    }

    private List<AccessLine> lines(PartnershipId partnership) {
        var cases = holdings.cases(partnership, clock.now().minus(Standing.READABLE_FOR));
        var last = holdings.lastActed(partnership);
        return directory.staffOf(partnership).stream()
                .filter(PersonView::active)
                .map(person -> new AccessLine(person, last.get(person.id()), cases.getOrDefault(person.id(), 0L)))
                .toList();
    }

    private AccessReview printout(PartnershipId id) {
        var partnership = directory.partnership(id);
        var today = clock.today();
        return new AccessReview(
                stationery.cover(partnership, Period.of(today), clock.now(), partnership.prefix() + "-ACCESS-" + today),
                lines(id).stream().map(AccessReviewDesk::printed).toList());
    }

    private static AccessReview.Line printed(AccessLine line) {
        var person = line.person();
        var last = line.lastActedAt();
        return new AccessReview.Line(
                person.name(),
                person.title(),
                person.agencyName(),
                person.roles().stream().sorted().map(Role::words).toList(),
                Math.toIntExact(line.cases()),
                last == null ? null : London.dateOf(last));
    }

    /** Records that it was looked over, and what is to change. */
    public Outcome<String> looked(String words) {
        if (journal.admit(Act.REVIEW_ACCESS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of("words", "Say what is to change, or that nothing is, under " + LONGEST + " characters"));
        }
        journal.done(
                Act.REVIEW_ACCESS,
                CaseKey.ofPerson(signedIn.person().id()),
                "Reviewed who may see what: " + words.strip());
        return Outcome.done(words);
    }
}
