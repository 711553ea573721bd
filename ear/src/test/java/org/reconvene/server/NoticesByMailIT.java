package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.calendars.AddClosingDay;
import org.reconvene.calendars.boundary.CalendarsDesk;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.LimitTick;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.notification.boundary.NoticeSweep;
import org.reconvene.notification.boundary.Posting;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** What happens in a case goes by e-mail to those whom it concerns, once, and none is lost while the mail server is down. */
@ExtendWith(ArquillianExtension.class)
class NoticesByMailIT {

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    BusinessClock clock;

    @Inject
    RaisingDesk raising;

    @Inject
    DisagreementDesk desk;

    @Inject
    CalendarsDesk calendars;

    @Inject
    LimitTick limits;

    @Inject
    Posting posting;

    @Inject
    NoticeDesk notices;

    @Inject
    NoticeSweep sweep;

    Mailbox mailbox;
    Scene scene;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(NoticesByMailIT.class, Mailbox.class, Scenery.class, Scene.class, Story.class);
    }

    @BeforeEach
    void a_mail_server_and_a_tuesday_morning_in_northern_ireland() {
        clock.stopAt(Instant.parse("2026-11-24T10:00:00Z"));
        scene = scenery.partnership(Nation.NORTHERN_IRELAND);
        mailbox = Mailbox.open();
    }

    @AfterEach
    void that_ends() {
        mailbox.close();
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    void what_happened_in_an_invented_past_goes_to_nobody_by_mail() {
        clock.during(clock.now().minus(Duration.ofHours(1)), this::raise);
        posting.send();
        story.as(scene, "social worker");
        assertThat(notices.mine()).isNotEmpty();
        assertThat(told("social worker")).isEmpty();
        assertThat(told("teacher")).isEmpty();
    }

    @Test
    void whose_turn_it_is_gets_one_mail_and_whoever_raised_it_hears_of_the_answer() {
        var reference = raise();
        posting.send();
        assertThat(told("social worker"))
                .containsExactly("Reconvene: The disagreement " + reference + " was raised with you");
        assertThat(told("teacher"))
                .containsExactly("Reconvene: The disagreement " + reference + " went a step further");

        later(Duration.ofHours(1));
        answer(reference, Ending.AGREED);
        posting.send();
        assertThat(told("teacher")).last().isEqualTo("Reconvene: An agreement in " + reference + " was put in writing");
        later(Duration.ofHours(1));
        confirm(reference);
        posting.send();
        assertThat(told("teacher")).last().isEqualTo("Reconvene: The disagreement " + reference + " ended");
        posting.send();
        assertThat(told("teacher")).hasSize(3);
        assertThat(told("social worker")).hasSize(2);
    }

    @Test
    void what_was_read_is_forgotten_but_not_while_its_mail_is_still_kept() {
        var reference = raise();
        story.as(scene, "social worker");
        done(notices.markAllRead());
        sweep.forget(clock.now().plus(Duration.ofDays(1)));
        assertThat(notices.mine())
                .anySatisfy(notice -> assertThat(notice.reference()).isEqualTo(reference));
    }

    @Test
    void it_is_told_once_that_a_limit_comes_near() {
        var reference = raise();
        at("2026-11-25T08:59:00Z");
        assertThat(told("social worker")).doesNotContain(soon(reference));
        at("2026-11-25T09:00:00Z");
        at("2026-11-25T09:01:00Z");
        assertThat(told("social worker")).containsOnlyOnce(soon(reference));
    }

    @Test
    void it_is_told_that_a_limit_moved_and_later_that_it_comes_near() {
        var reference = raise();
        later(Duration.ofHours(1));
        story.as(scene, "administrator");
        done(calendars.close(new AddClosingDay(LocalDate.of(2026, 11, 25), "Staff day")));
        at("2026-11-25T09:00:00Z");
        assertThat(told("social worker"))
                .doesNotContain(soon(reference))
                .last()
                .isEqualTo("Reconvene: The working calendar changed, and with it a limit in the disagreement "
                        + reference);
        at("2026-11-26T09:00:00Z");
        assertThat(told("social worker")).containsOnlyOnce(soon(reference));
    }

    @Test
    void silence_is_told_at_each_step_and_a_late_last_word_to_both_sides() {
        var reference = raise();
        var late = "Reconvene: The answer in " + reference + " was due";
        for (var steps = 0; !told("teacher").contains(late); steps++) {
            assertThat(steps).as("the last word comes").isLessThan(20);
            story.as(scene, "teacher");
            var due = done(desk.open(reference)).openTurns().getFirst().dueAt();
            clock.stopAt(due.plusSeconds(1));
            limits.look();
            posting.send();
        }
        assertThat(told("teacher")).contains("Reconvene: No answer came by the limit in " + reference);
        limits.look();
        posting.send();
        assertThat(told("teacher")).containsOnlyOnce(late);
        assertThat(told("social worker")).containsOnlyOnce(late);
    }

    @Test
    void who_chose_not_to_be_told_by_mail_gets_none() {
        story.as(scene, "teacher");
        assertThat(notices.byMail()).isTrue();
        done(notices.choose(false));
        assertThat(notices.byMail()).isFalse();
        raise();
        posting.send();
        assertThat(told("teacher")).isEmpty();
        assertThat(told("social worker")).hasSize(1);
        story.as(scene, "teacher");
        assertThat(notices.mine()).isNotEmpty();
    }

    @Test
    void a_mail_server_that_is_down_for_an_hour_loses_none_and_sends_none_twice() {
        mailbox.down();
        var first = raise();
        posting.send();
        for (var minutes = 0; minutes < 60; minutes += 10) {
            later(Duration.ofMinutes(10));
            posting.send();
        }
        answer(first, Ending.NOT_AGREED);
        mailbox.up();
        posting.send();
        posting.send();
        assertThat(told("teacher"))
                .as("in the order in which it happened")
                .hasSize(2)
                .allMatch(subject -> subject.endsWith(first + " went a step further"));
        assertThat(mailbox.ids(address("teacher"))).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void an_address_that_cannot_be_reached_is_shown_to_the_administrator_until_a_mail_goes() {
        story.as(scene, "administrator");
        assertThat(done(notices.unreachable())).isEmpty();
        scenery.reachedAt(scene.the("social worker"), "nobody at all");
        raise();
        posting.send();
        story.as(scene, "administrator");
        assertThat(done(notices.unreachable()))
                .containsExactly(scene.the("social worker").id());

        scenery.reachedAt(scene.the("social worker"), "wren@example.org");
        later(Duration.ofMinutes(1));
        raise();
        posting.send();
        story.as(scene, "administrator");
        assertThat(done(notices.unreachable())).isEmpty();
    }

    private String raise() {
        story.as(scene, "teacher");
        return done(raising.raise(new RaiseDisagreement(
                "Rowan",
                "Blackthorn",
                LocalDate.of(2018, 3, 1),
                "general/assessment",
                "The referral was treated as family support",
                clock.now(),
                scene.the("social worker").id(),
                "That a conference would frighten the parents away.",
                "The third bruise since October.",
                "Two weeks of holiday begin.",
                "The grandmother lives close by.",
                "A visit before the holiday.",
                null)));
    }

    private static String soon(String reference) {
        return "Reconvene: Your step in the disagreement " + reference + " is due soon";
    }

    private void confirm(String reference) {
        story.as(scene, "teacher");
        var agreement = done(desk.open(reference)).entries().stream()
                .filter(entry -> entry.item() == Recorded.AGREEMENT)
                .findFirst()
                .orElseThrow();
        done(desk.answer(reference, agreement.id(), true, ""));
    }

    private void answer(String reference, Ending how) {
        story.as(scene, "social worker");
        var turn = done(desk.open(reference)).openTurns().getFirst();
        var texts = new EnumMap<Recorded, String>(Recorded.class);
        turn.inAgreement().forEach(item -> texts.put(item, "Written for the record."));
        texts.put(Recorded.RESPONSE, "Written for the record.");
        done(desk.take(new TakeStep(reference, turn.step().key(), how, texts)));
    }

    private void later(Duration time) {
        clock.stopAt(clock.now().plus(time));
    }

    private void at(String instant) {
        clock.stopAt(Instant.parse(instant));
        limits.look();
        posting.send();
    }

    private List<String> told(String part) {
        return mailbox.subjects(address(part));
    }

    private String address(String part) {
        return Objects.requireNonNull(scenery.addressOf(scene.the(part)));
    }
}
