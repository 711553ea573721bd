package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.ConsentView;
import org.reconvene.escalation.RecordConsent;
import org.reconvene.escalation.boundary.ConsentDesk;
import org.reconvene.escalation.boundary.CopyDesk;
import org.reconvene.escalation.boundary.DocumentsDesk;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Papers;
import org.reconvene.request.DecideRequest;
import org.reconvene.request.LetterKind;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.request.boundary.RequestLetters;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/** The reasons for a refusal reach nobody from whom they are withheld, until the parents consent and after they withdraw (HER-13). */
@ExtendWith(ArquillianExtension.class)
@Tag("HER-13")
class WithheldReasonsIT {

    @Inject
    Disagreeing story;

    @Inject
    Requesting requesting;

    @Inject
    DecidingDesk deciding;

    @Inject
    ConsentDesk consents;

    @Inject
    CopyDesk copies;

    @Inject
    DocumentsDesk documents;

    @Inject
    Papers papers;

    @Inject
    WorkDesk work;

    @Inject
    RequestLetters letters;

    @Inject
    BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whoever_may_not_be_told_learns_the_outcome_and_how_to_challenge_it_and_no_reason() {
        var reference = refusedToTheYouthWorker("Withheld");
        assertThat(seen(reference)).doesNotContain(canary);
        assertThat(requesting.request(reference).withheld()).isTrue();
        assertThat(story.view(reference).turns())
                .anyMatch(turn -> "The conference is not convened".equals(turn.ended()));
        assertThat(story.turn(reference).step().key()).isEqualTo("challenge");
    }

    @Test
    void the_staff_of_a_statutory_agency_is_told() {
        var reference = refusedTo(requesting.requester("hertfordshire"), "Told");
        assertThat(seen(reference)).contains(canary);
        assertThat(requesting.request(reference).withheld()).isFalse();
    }

    @Test
    void a_consent_opens_the_reasons_and_its_withdrawal_closes_them() {
        var reference = refusedToTheYouthWorker("Consent");
        story.as(manager(reference));
        done(consents.give(new RecordConsent(
                reference, "both parents", youthWorker().id(), clock.today(), "Signed form, on the child’s file")));
        story.as(youthWorker());
        assertThat(seen(reference)).contains(canary);

        story.as(manager(reference));
        var given = story.view(reference).consents();
        assertThat(given).singleElement().matches(ConsentView::holds);
        done(consents.withdraw(reference, given.getFirst().id(), clock.today(), "Said so by telephone."));
        story.as(youthWorker());
        assertThat(seen(reference)).doesNotContain(canary);
        assertThat(story.view(reference).consents())
                .as("kept by the other side")
                .isEmpty();
    }

    @Test
    void a_consent_for_one_recipient_opens_nothing_for_another() {
        var reference = refusedToTheYouthWorker("Another");
        story.as(manager(reference));
        done(consents.give(new RecordConsent(
                reference,
                "the mother",
                requesting.requester("hertfordshire").id(),
                clock.today(),
                "Heard at a visit")));
        story.as(youthWorker());
        assertThat(seen(reference)).doesNotContain(canary);
    }

    @Test
    void only_the_side_that_gives_the_reasons_records_a_consent() {
        var reference = refusedToTheYouthWorker("Side");
        story.as(youthWorker());
        assertThat(refused(consents.give(new RecordConsent(
                        reference, "both parents", youthWorker().id(), clock.today(), "They told me"))))
                .isNotEmpty();
    }

    @Test
    void a_document_of_the_answering_side_is_withheld_with_the_reasons() {
        var reference = refusedToTheYouthWorker("Paper");
        var key = new CaseKey(reference);
        story.as(manager(reference));
        var id = done(documents.add(
                new AddPaper(key, "Minutes", null, null, "minutes.txt", canary.getBytes(StandardCharsets.UTF_8))));
        assertThat(papers.of(key)).hasSize(1);
        story.as(youthWorker());
        assertThat(papers.of(key)).isEmpty();
        assertThat(refused(papers.open(key, id)).getFirst()).startsWith("This document is withheld from you");
    }

    @Test
    void the_reasons_stand_in_the_database_where_they_were_written_and_nowhere_else() throws SQLException {
        refusedToTheYouthWorker("Database");
        assertThat(tablesThatHold(canary)).containsExactly("disagreement_entry");
    }

    private String refusedToTheYouthWorker(String family) {
        return refusedTo(youthWorker(), family);
    }

    /** Refused with the canary in everything that was written; then the recipient is signed in. */
    private String refusedTo(PersonView asks, String family) {
        var reference = requesting.asks(asks, "hertfordshire", family).reference();
        var turn = story.turn(reference);
        story.as(Objects.requireNonNull(turn.person()));
        var decision = requesting.decision(reference, turn, Ending.NOT_CONVENED, "Because of " + canary);
        var texts = new EnumMap<Recorded, String>(decision.texts());
        texts.replaceAll((item, text) -> text + " " + canary);
        done(deciding.decide(new DecideRequest(reference, decision.step(), decision.ending(), texts, null, "", null)));
        story.as(asks);
        return reference;
    }

    /** Everything that whoever is signed in is given of the case, as one text. */
    private String seen(String reference) {
        return String.join(
                "\n",
                story.view(reference).toString(),
                requesting.request(reference).toString(),
                done(copies.take(reference)).toString(),
                done(work.timelineOfDisagreement(reference)).toString(),
                work.mine().toString(),
                done(letters.print(reference, LetterKind.REFUSED, null))
                        .letter()
                        .toString(),
                done(letters.print(reference, LetterKind.ACKNOWLEDGED, null))
                        .letter()
                        .toString());
    }

    private PersonView manager(String reference) {
        return story.view(reference).counterpart();
    }

    private PersonView youthWorker() {
        return story.somebody("hertfordshire", person -> person.title().equals("youth worker"));
    }

    private List<String> tablesThatHold(String word) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            for (var column : textColumns(connection)) {
                try (var statement = connection.prepareStatement(
                        "select count(*) from " + column.get(0) + " where " + column.get(1) + " like ?")) {
                    statement.setString(1, "%" + word + "%");
                    try (var rows = statement.executeQuery()) {
                        rows.next();
                        if (rows.getInt(1) > 0) {
                            found.add(column.get(0).toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<List<String>> textColumns(Connection connection) throws SQLException {
        var columns = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.table_name, c.column_name from information_schema.columns c
                          join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                          where t.table_type = 'BASE TABLE' and lower(c.table_schema) = 'public'
                            and lower(c.data_type) in ('character varying', 'text', 'character large object')""")) {
            while (rows.next()) {
                columns.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                WithheldReasonsIT.class, Disagreeing.class, Requesting.class, Scene.class, Story.class);
    }
}
