package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.DocumentsDesk;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryView;
import org.reconvene.record.PaperKind;
import org.reconvene.record.boundary.Papers;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/** Both sides of a disagreement put documents on its record; who may read them does, and it is known who did. */
@ExtendWith(ArquillianExtension.class)
class PapersOnDisagreementsIT {

    private static final byte[] REPORT = "%PDF-1.7 the report %%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    RaisingDesk raising;

    @Inject
    DisagreementDesk desk;

    @Inject
    DocumentsDesk documents;

    @Inject
    EndingDesk ending;

    @Inject
    Papers papers;

    @Inject
    WorkDesk work;

    @Inject
    BusinessClock clock;

    private PersonView raiser;
    private PersonView counterpart;
    private PersonView supporter;
    private PersonView stranger;
    private CaseKey key;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(PapersOnDisagreementsIT.class, ScannerOnASocket.class, Story.class);
    }

    @BeforeEach
    void a_disagreement_with_a_supporter() {
        raiser = somebody("northern-ireland", person -> person.agencyKind() == AgencyKind.EDUCATION);
        counterpart = somebody("northern-ireland", person -> person.agencyKind() == AgencyKind.CHILDRENS_SOCIAL_CARE);
        stranger = somebody("surrey", person -> person.agencyKind() == AgencyKind.EDUCATION);
        as(raiser);
        var options = done(raising.options());
        supporter = options.supporters().getFirst();
        var route = options.procedure().procedure().routes().getFirst();
        key = new CaseKey(done(raising.raise(new RaiseDisagreement(
                "Rowan",
                "Blackthorn",
                LocalDate.of(2018, 3, 1),
                route.key() + "/" + route.kinds().getFirst().key(),
                "The referral was treated as family support",
                clock.now().minus(Duration.ofMinutes(20)),
                counterpart.id(),
                "That a conference would frighten the parents away.",
                "The third bruise since October.",
                "Two weeks of holiday begin.",
                "The grandmother lives close by.",
                "A visit before the holiday.",
                supporter.id()))));
    }

    @Test
    @Tag("SUS-6")
    void both_sides_add_documents_to_what_was_written_and_to_the_case() {
        as(raiser);
        var entry = done(desk.open(key.value())).entries().getFirst().id();
        done(documents.add(add("Health_visitor’s report.pdf", "", entry)));
        as(counterpart);
        done(documents.add(add("plan.pdf", "The plan of March", null)));
        assertThat(papers.of(key))
                .extracting(
                        paper -> paper.title(), paper -> paper.entry(), paper -> paper.kind(), paper -> paper.addedBy())
                .containsExactly(
                        tuple("Health visitor’s report", entry, PaperKind.PDF, who(raiser)),
                        tuple("The plan of March", null, PaperKind.PDF, who(counterpart)));
        assertThat(timeline())
                .contains(
                        raiser.name() + " added a document: Health visitor’s report",
                        counterpart.name() + " added a document: The plan of March");
    }

    @Test
    void an_entry_of_another_case_is_refused() {
        var first = done(desk.open(key.value())).entries().getFirst().id();
        a_disagreement_with_a_supporter();
        assertThat(refused(documents.add(add("a.pdf", "", first))))
                .containsExactly("Choose what the document belongs to, or the case as a whole");
    }

    @Test
    @Tag("SUR-8")
    void the_supporter_reads_and_does_not_add() {
        as(raiser);
        var id = done(documents.add(add("report.pdf", "", null)));
        as(supporter);
        assertThat(papers.of(key)).hasSize(1);
        assertThat(done(papers.open(key, id)).content()).isEqualTo(REPORT);
        assertThat(refused(documents.add(add("mine.pdf", "", null))))
                .containsExactly("Your part in this case does not let you add a document.");
    }

    @Test
    void whoever_has_no_part_neither_adds_nor_reads() {
        as(raiser);
        var id = done(documents.add(add("report.pdf", "", null)));
        as(stranger);
        assertThat(papers.of(key)).isEmpty();
        assertThat(refused(papers.open(key, id)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
        assertThat(refused(documents.add(add("mine.pdf", "", null)))).hasSize(1);
    }

    @Test
    void each_download_is_in_the_timeline_and_a_look_at_the_list_is_none() {
        as(raiser);
        var id = done(documents.add(add("report.pdf", "The report", null)));
        as(counterpart);
        papers.of(key);
        assertThat(timeline()).noneMatch(line -> line.contains("downloaded"));
        done(papers.open(key, id));
        assertThat(timeline()).contains(counterpart.name() + " downloaded a document: The report");
    }

    @Test
    void what_has_ended_is_read_and_not_added_to() {
        as(raiser);
        var id = done(documents.add(add("report.pdf", "", null)));
        done(ending.end(key.value(), HowItEnded.WITHDRAWN, "The visit was made."));
        assertThat(refused(documents.add(add("late.pdf", "", null))))
                .allMatch(words -> words.startsWith("This case ended on"));
        assertThat(done(papers.open(key, id)).content()).isEqualTo(REPORT);
    }

    @Test
    void a_document_of_25_MB_comes_back_as_it_was() {
        var content = Arrays.copyOf(REPORT, PaperKind.LARGEST);
        as(raiser);
        var id = done(documents.add(new AddPaper(key, "Large", null, null, "large.pdf", content)));
        assertThat(Arrays.equals(done(papers.open(key, id)).content(), content)).isTrue();
    }

    @Test
    void a_hostile_file_is_refused_with_its_reason_and_nothing_is_kept() {
        as(raiser);
        assertThat(refused(documents.add(add("report.pdf.exe", "", null))))
                .containsExactly("The name ends as that of a program does (.exe). Send the document by itself");
        assertThat(papers.of(key)).isEmpty();
    }

    @Test
    void without_the_word_of_the_scanner_nothing_is_taken_in() throws IOException {
        as(raiser);
        try (var scanner = new ScannerOnASocket("stream: OK")) {
            done(documents.add(add("clean.pdf", "", null)));
            scanner.goesAway();
            assertThat(refused(documents.add(add("report.pdf", "", null))))
                    .allMatch(words -> words.contains("could not be looked at for viruses just now"));
        }
        try (var scanner = new ScannerOnASocket("stream: Eicar-Test-Signature FOUND")) {
            assertThat(scanner).isNotNull();
            assertThat(refused(documents.add(add("report.pdf", "", null))))
                    .allMatch(words -> words.contains("harmful"));
        }
        assertThat(papers.of(key)).hasSize(1);
    }

    private AddPaper add(String fileName, String title, @Nullable Long entry) {
        return new AddPaper(key, title, null, entry, fileName, REPORT);
    }

    private List<String> timeline() {
        return done(work.timelineOfDisagreement(key.value())).done().stream()
                .map(EntryView::summary)
                .toList();
    }

    private static String who(PersonView person) {
        return person.name() + ", " + person.agencyName();
    }

    private void as(PersonView person) {
        signedIn.is(person.id());
    }

    private PersonView somebody(String partnership, Predicate<PersonView> who) {
        var here = directory.partnerships().stream()
                .filter(each -> each.slug().equals(partnership))
                .findFirst()
                .orElseThrow();
        return directory.staffOf(here.id()).stream()
                .filter(PersonView::active)
                .filter(person -> person.tier() == Tier.PRACTITIONER)
                .filter(who)
                .findFirst()
                .orElseThrow();
    }
}
