package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.Outcome;
import org.reconvene.architecture.Rows;
import org.reconvene.child.boundary.RestrictedChildren;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.Silence;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.reporting.FigureCasesView;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.boundary.ReportDesk;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.OperationsReport.Answers;
import org.reconvene.reports.Period;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.document.Cell;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;
import org.reconvene.time.boundary.BusinessClock;

/** The report to the Operations Group: silence and load by who has to act, narrowed, and opened to its cases (SUR-19). */
@ExtendWith(ArquillianExtension.class)
@Tag("SUR-19")
class WorkInHandIT {

    private static final String NORTHERN_IRELAND = "northern-ireland";

    @Inject
    Disagreeing story;

    @Inject
    DisagreementDesk disagreements;

    @Inject
    Silence silence;

    @Inject
    ReportDesk desk;

    @Inject
    Directory directory;

    @Inject
    Everywhere everywhere;

    @Inject
    BusinessClock clock;

    @Inject
    RestrictedChildren children;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(WorkInHandIT.class, Disagreeing.class, Story.class, Scene.class);
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    void a_step_that_is_passed_in_silence_is_counted_with_whoever_had_to_answer() {
        var reference = story.raise(NORTHERN_IRELAND);
        var waiting = story.view(reference).openTurns().getFirst();
        assertThat(linesOf(CountedCases.of(CountedCases.LOAD, CountedCases.ALL, 1), reference)
                        + linesOf(CountedCases.of(CountedCases.LOAD, CountedCases.ALL, 2), reference))
                .as("it waits this week or next")
                .isEqualTo(1);
        clock.stopAt(waiting.dueAt().plusSeconds(1));
        assertThat(linesOf(CountedCases.of(CountedCases.UNANSWERED, CountedCases.ALL), reference))
                .isEqualTo(1);
        silence.pass(List.of(reference));
        var silent = CountedCases.of(CountedCases.SILENT, CountedCases.ALL);
        assertThat(linesOf(silent, reference)).isEqualTo(1);
        assertThat(linesOf(CountedCases.of(CountedCases.UNANSWERED, CountedCases.ALL), reference))
                .isZero();
        assertThat(done(desk.cases(year(), Narrowing.NONE, silent)).lines())
                .filteredOn(line -> line.reference().equals(reference))
                .singleElement()
                .satisfies(line -> {
                    var counterpart = story.counterpart(NORTHERN_IRELAND);
                    assertThat(line.agency()).isEqualTo(counterpart.agencyName());
                    assertThat(line.tier()).isEqualTo(counterpart.tier().words());
                    assertThat(line.address()).isEqualTo("/disagreement/view.xhtml?ref=" + reference);
                });
    }

    @Test
    void a_case_of_a_restricted_child_is_neither_counted_nor_listed() throws Exception {
        var reference = story.raise(NORTHERN_IRELAND);
        var view = story.view(reference);
        var child = view.child().reference();
        clock.stopAt(view.openTurns().getFirst().dueAt().plusSeconds(1));
        var unanswered = CountedCases.of(CountedCases.UNANSWERED, CountedCases.ALL);
        assertThat(linesOf(unanswered, reference)).isEqualTo(1);
        restrict(child, true);
        try {
            assertThat(linesOf(unanswered, reference)).isZero();
            assertThat(report(Narrowing.NONE).late())
                    .noneMatch(late -> late.reference().equals(reference));
        } finally {
            restrict(child, false);
        }
        assertThat(linesOf(unanswered, reference)).isEqualTo(1);
    }

    @Test
    void that_no_answer_comes_is_recorded_before_the_limit_and_counted_when_the_limit_has_passed() {
        var reference = story.raise(NORTHERN_IRELAND);
        var waiting = story.view(reference).openTurns().getFirst();
        story.as(story.raiser(NORTHERN_IRELAND));
        done(disagreements.take(new TakeStep(reference, waiting.step().key(), Ending.NO_ANSWER, Map.of())));
        var silent = CountedCases.of(CountedCases.SILENT, CountedCases.ALL);
        assertThat(linesOf(silent, reference)).isZero();
        clock.stopAt(waiting.dueAt().plusSeconds(1));
        assertThat(linesOf(silent, reference)).isEqualTo(1);
    }

    @Test
    void what_became_of_the_deadlines_adds_up() {
        asOperationsReader();
        assertThat(report(Narrowing.NONE).answers())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.inTime() + row.after() + row.silent() + row.unanswered())
                        .isEqualTo(row.due()));
    }

    @Test
    void each_number_opens_to_as_many_cases_as_it_counts() {
        story.raise(NORTHERN_IRELAND);
        asOperationsReader();
        for (var narrowing : List.of(
                Narrowing.NONE,
                new Narrowing(AgencyKind.EDUCATION, null, null, null),
                new Narrowing(null, ConferenceKind.INITIAL, null, null),
                new Narrowing(null, null, Tier.PRACTITIONER, null))) {
            var cells = Document.of(report(narrowing)).sections().stream()
                    .flatMap(section -> section.tables().stream())
                    .flatMap(table -> table.rows().stream())
                    .flatMap(List::stream)
                    .filter(cell -> cell.figure() != null)
                    .toList();
            assertThat(cells).as(narrowing.toString()).isNotEmpty().allSatisfy(cell -> {
                var cases = done(desk.cases(year(), narrowing, String.valueOf(cell.figure())));
                assertThat(cases.lines()).as(cases.figure()).hasSize(count(cell));
                assertThat(cases.figure()).contains(": ");
            });
        }
    }

    @Test
    void narrowed_to_a_tier_it_leaves_out_what_tells_no_tiers_apart_and_says_so() {
        asOperationsReader();
        var narrowed = report(new Narrowing(null, null, Tier.PRACTITIONER, null));
        assertThat(narrowed.answers()).extracting(Answers::who).allMatch(who -> who.endsWith(", practitioner"));
        var document = Document.of(narrowed);
        assertThat(document.note())
                .contains("Only: Practitioner")
                .contains("Left out")
                .contains("How much there is");
        assertThat(document.sections()).extracting(Section::heading).doesNotContain("How much there is");
        var printed = done(
                desk.printOperations(year(), new Narrowing(null, null, Tier.PRACTITIONER, null), ReportFormat.CSV));
        assertThat(printed.name()).contains("only-practitioner");
    }

    @Test
    void narrowed_the_report_on_dissents_shows_rows_of_the_whole_and_counts_nothing_anew() {
        story.as(directory.holders(partnership().id(), Role.QUALITY_READER).getFirst());
        var whole = Document.of(done(desk.quality(year(), Narrowing.NONE)));
        var part = Document.of(done(desk.quality(
                year(), new Narrowing(AgencyKind.CHILDRENS_SOCIAL_CARE, null, null, Finding.DISSENT_SUPPORTED))));
        assertThat(part.sections())
                .extracting(Section::heading)
                .containsExactly("What the Dissents Group found", "How each figure is counted");
        var rows = rows(whole, "What the Dissents Group found");
        assertThat(rows(part, "What the Dissents Group found"))
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(row -> assertThat(rows)
                        .anySatisfy(
                                of -> assertThat(List.of(of.get(0), of.get(1))).isEqualTo(row)));
    }

    @Test
    void only_the_operations_reader_opens_the_cases_and_each_reading_is_recorded() {
        story.as(directory.holders(partnership().id(), Role.QUALITY_READER).getFirst());
        assertThat(refused(desk.cases(year(), Narrowing.NONE, CountedCases.RECORDED)))
                .isNotEmpty();
        asOperationsReader();
        var before = entries();
        done(desk.cases(year(), Narrowing.NONE, CountedCases.RECORDED));
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(refused(desk.cases(year(), Narrowing.NONE, "no-such-number")))
                .singleElement()
                .asString()
                .contains("No case stands behind this number");
    }

    private void restrict(String child, boolean is) throws Exception {
        transaction.begin();
        assertThat(children.restrict(partnership().id(), child, is)).isTrue();
        transaction.commit();
    }

    private static List<List<Cell>> rows(Document document, String heading) {
        return document.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static int count(Cell cell) {
        return switch (cell) {
            case Cell.Whole whole -> whole.count();
            case Cell.PartOf part -> part.part();
            default -> throw new AssertionError(cell + " counts nothing");
        };
    }

    /** How often that disagreement stands behind the number. */
    private long linesOf(String figure, String reference) {
        asOperationsReader();
        var opened = desk.cases(year(), Narrowing.NONE, figure);
        return opened instanceof Outcome.Done<FigureCasesView> found
                ? found.value().lines().stream()
                        .filter(line -> line.reference().equals(reference))
                        .count()
                : 0;
    }

    private OperationsReport report(Narrowing narrowing) {
        return done(desk.operations(year(), narrowing));
    }

    private Period year() {
        return new Period(clock.today().minusYears(1), clock.today());
    }

    private void asOperationsReader() {
        story.as(directory.holders(partnership().id(), Role.OPERATIONS_READER).getFirst());
    }

    private PartnershipView partnership() {
        return directory.partnerships().stream()
                .filter(one -> one.slug().equals(NORTHERN_IRELAND))
                .findFirst()
                .orElseThrow();
    }

    private long entries() {
        return Rows.number(
                everywhere
                        .rows(
                                "select count(*) from record_entry where summary like '%read the report to the Operations Group%'",
                                Map.of())
                        .getFirst(),
                0);
    }
}
