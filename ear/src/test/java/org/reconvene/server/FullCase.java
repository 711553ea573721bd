package org.reconvene.server;

import static org.reconvene.server.Story.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.FamilyDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.LearningKind;
import org.reconvene.learning.OfferDebrief;
import org.reconvene.learning.RecordLearning;
import org.reconvene.learning.boundary.DebriefDesk;
import org.reconvene.learning.boundary.DisagreementLearningDesk;
import org.reconvene.oversight.BreakGlass;
import org.reconvene.oversight.boundary.GlassDesk;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Drafts;
import org.reconvene.record.boundary.Papers;
import org.reconvene.request.MakeRequest;
import org.reconvene.request.boundary.RequestDesk;
import org.reconvene.retention.KeepPeriod;
import org.reconvene.retention.RetainedKind;
import org.reconvene.retention.boundary.RetentionDesk;
import org.reconvene.time.boundary.BusinessClock;

/** Cases with one word in every text that the desks take, so that a test can see where it is and that it is gone. */
@ApplicationScoped
public class FullCase {

    /** Of the children; the word is their first name. */
    static final String FAMILY = "Quickthorn";

    @Inject
    Ended surrey;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    RaisingDesk raising;

    @Inject
    DisagreementDesk desk;

    @Inject
    EndingDesk ending;

    @Inject
    FamilyDesk family;

    @Inject
    DisagreementLearningDesk learning;

    @Inject
    DebriefDesk debriefs;

    @Inject
    GlassDesk glass;

    @Inject
    Papers papers;

    @Inject
    Drafts drafts;

    @Inject
    RetentionDesk retention;

    @Inject
    RequestDesk requests;

    @Inject
    Requesting requesting;

    @Inject
    BusinessClock clock;

    @Inject
    AllColumns columns;

    /** A word that stands nowhere else, of letters, as a name may be. */
    static String token() {
        var letters = new StringBuilder("Zq");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }

    /** Raised and withdrawn by Surrey's teacher. */
    public String justEnded(String word) {
        var reference = raised(word);
        done(ending.end(reference, HowItEnded.WITHDRAWN, "The visit took place, " + word));
        return reference;
    }

    /** Raised by Surrey's teacher, with a document, and answered by nobody yet. */
    public String running(String word) {
        var reference = raised(word);
        done(papers.add(
                new AddPaper(new CaseKey(reference), "The report, " + word, null, null, word + ".pdf", paper(word))));
        return reference;
    }

    /** The same with everything before and after it that one can say. */
    public String ended(String word) {
        var reference = raised(word);
        var key = new CaseKey(reference);
        done(desk.write(reference, Recorded.BESIDE_IT, "The parents complained, " + word));
        done(papers.add(new AddPaper(key, "The report, " + word, null, null, word + ".pdf", paper(word))));
        drafts.keep("write", key, Map.of("text", "Half a sentence, " + word));
        done(family.record(new RecordFamilySharing(
                reference, true, clock.today(), surrey.the("teacher").id(), word, word, word, "")));
        surrey.as("health visitor");
        done(glass.breakGlass(
                new BreakGlass(reference, "The child is here with a burn, " + word, Proof.of("demonstration"))));
        surrey.as("teacher");
        done(ending.end(reference, HowItEnded.WITHDRAWN, "The visit took place, " + word));
        done(ending.reopen(reference, "It did not, " + word));
        done(ending.end(reference, HowItEnded.WITHDRAWN, "Now it did, " + word));
        done(learning.record(new RecordLearning(
                reference,
                LearningKind.PRACTICE_GUIDANCE,
                LearningCircle.BOARD,
                "A call is taken for a visit.",
                "Say so on page 12.",
                surrey.the("head teacher").id(),
                clock.today().plusDays(30))));
        columns.change(
                "update learning set learned = learned || ' " + word + "' where disagreement = '" + reference + "'");
        columns.change("update learning_handover set text = text || ' " + word
                + "' where learning_id in (select id from learning where disagreement = '" + reference + "')");
        surrey.as("designated safeguarding lead");
        done(debriefs.offer(new OfferDebrief(reference, "Thursday at ten, " + word)));
        surrey.as("records manager");
        done(retention.hold(reference, "A court asked for the record, " + word));
        var hold = done(retention.holds()).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        done(retention.lift(hold.id(), "The court gave it back again, " + word));
        return reference;
    }

    private String raised(String word) {
        surrey.as("teacher");
        var route = done(raising.options()).procedure().procedure().routes().get(0);
        return done(raising.raise(new RaiseDisagreement(
                word,
                FAMILY,
                LocalDate.of(2018, 3, 1),
                route.key() + "/" + route.kinds().get(0).key(),
                "The referral was treated as family support, " + word,
                clock.now().minus(Duration.ofMinutes(20)),
                surrey.the("social worker").id(),
                "That it would frighten the parents away, " + word,
                "The third bruise since October, " + word,
                "Two weeks of holiday begin, " + word,
                "The grandmother lives close by, " + word,
                "A visit before the holiday, " + word,
                null)));
    }

    /** A request for a conference in Sussex, made and withdrawn. */
    public String request(String word) {
        signedIn.is(requesting.requester("sussex").id());
        var reference = done(requests.make(new MakeRequest(
                        List.of(
                                new MakeRequest.Named(word, FAMILY, LocalDate.of(2023, 3, 1)),
                                new MakeRequest.Named(word + "a", FAMILY, LocalDate.of(2020, 5, 14))),
                        requesting.addressed("sussex").id(),
                        "She has dropped two centile lines, " + word,
                        "Two weeks of holiday begin, " + word,
                        "The grandmother lives close by, " + word,
                        "Three visits, " + word,
                        "An enquiry began, " + word,
                        clock.today().minusDays(2),
                        true,
                        null)))
                .reference();
        done(ending.end(reference, HowItEnded.WITHDRAWN, "The plan was changed, " + word));
        return reference;
    }

    /** Surrey keeps nothing longer than a year; its records manager acts from here on. */
    public void nothingIsKeptLongerThanAYear() {
        surrey.as("records manager");
        for (var kind : RetainedKind.values()) {
            done(retention.keep(new KeepPeriod(kind, 1)));
        }
    }

    /** The disagreement or request ended so many years before it did. */
    public void endedYearsAgo(String reference, int years) {
        columns.change("update disagreement set ended_at = ended_at - interval '" + years + "' year where reference = '"
                + reference + "'");
    }

    /** The dissent was found on, and all feedback read, so many years before. */
    public void foundYearsAgo(String reference, int years) {
        columns.change("update found_dissent set found_at = found_at - interval '" + years
                + "' year where reference = '" + reference + "'");
        columns.change("update feedback set read_at = sent_at - interval '" + years + "' year where dissent = '"
                + reference + "'");
    }

    public void asRecordsManagerOf(String slug) {
        var partnership = directory.partnerships().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        signedIn.is(directory
                .holders(partnership.id(), Role.RECORDS_MANAGER)
                .getFirst()
                .id());
    }

    private static byte[] paper(String words) {
        return ("%PDF-1.7 " + words + " %%EOF").getBytes(StandardCharsets.US_ASCII);
    }
}
