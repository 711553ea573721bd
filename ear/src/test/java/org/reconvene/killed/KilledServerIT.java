package org.reconvene.killed;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reconvene.launched.LaunchedServer;

/**
 * However often the server is killed while limits pass, each has its effect exactly once, and each notice goes by e-mail. Where an
 * assertion fails, what still runs ends with this program.
 */
class KilledServerIT {

    private static final int KILLS = 3;
    private static final long PATIENCE = 120_000;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Path folder;
    private Kept kept;

    @BeforeEach
    void a_register_with_limits_that_have_passed() throws Exception {
        mail.start();
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("reconvene.test.base"))), "killed");
        kept = Kept.in(folder);
        // It makes the tables; no mail server is named yet, and nothing is due.
        LaunchedServer.start(folder.resolve("data"), settings(Map.of())).kill();
        try (var connection = kept.open()) {
            DueLimits.layOut(connection);
        }
    }

    @AfterEach
    void that_ends() {
        mail.stop();
    }

    @Test
    void each_limit_that_passes_has_its_effect_exactly_once() throws Exception {
        var first = start();
        awaitSomeTurns();
        first.kill();
        for (var kills = 1; kills < KILLS; kills++) {
            var next = start();
            await(mail.getReceivedMessages().length + DueLimits.NOTICES / 5);
            next.kill();
        }
        var last = start();
        while (new HashSet<>(ids()).size() < DueLimits.NOTICES) {
            await(mail.getReceivedMessages().length + 1);
        }
        last.close();
        try (var connection = kept.open()) {
            eachEffectIsThereOnce(connection);
            eachMailCame(connection);
        }
    }

    private static void eachEffectIsThereOnce(Connection connection) throws Exception {
        assertThat(Kept.all(connection, """
                        select d.reference from disagreement d join disagreement_turn t on t.disagreement_id = d.id
                          where t.ending = 'NO_ANSWER' group by d.reference having count(*) = 1"""))
                .as("steps that ended in silence, once")
                .hasSize(DueLimits.LATE);
        assertThat(Kept.all(connection, """
                        select d.reference from disagreement d join disagreement_turn t on t.disagreement_id = d.id
                          where t.step = 'contact' and t.ended_at is null and t.person_id = 4
                          group by d.reference having count(*) = 1""")).as("steps that began then, once").hasSize(DueLimits.LATE);
        assertThat(Kept.count(connection, "select count(*) from disagreement_turn"))
                .isEqualTo(2 * DueLimits.LATE + DueLimits.NEAR);
        for (var act : List.of("NO_ANSWER", "TURN_BEGAN")) {
            assertThat(Kept.all(
                            connection,
                            "select case_key from record_entry where act = '" + act
                                    + "' group by case_key having count(*) = 1"))
                    .as("entries " + act)
                    .hasSize(DueLimits.LATE);
        }
        assertThat(Kept.all(
                        connection, "select kind from notice group by kind, reference, person_id having count(*) = 1"))
                .as("notices")
                .hasSize(DueLimits.NOTICES)
                .contains("YOUR_TURN", "NO_ANSWER_CAME", "DISAGREEMENT_SOON");
        assertThat(Kept.count(connection, "select count(*) from notice")).isEqualTo(DueLimits.NOTICES);
    }

    /** The mail that was on its way at the instant of a kill may come twice, by the same Message-ID; none else, and none is lost. */
    private void eachMailCame(Connection connection) throws Exception {
        var times = new HashMap<String, Integer>();
        ids().forEach(id -> times.merge(id, 1, Integer::sum));
        assertThat(times).hasSize(DueLimits.NOTICES);
        assertThat(times.values().stream().filter(count -> count > 1)).hasSizeLessThanOrEqualTo(KILLS);
        assertThat(Kept.all(connection, "select distinct status from notice_mail"))
                .containsExactly("SENT");
    }

    private LaunchedServer start() throws Exception {
        return LaunchedServer.start(
                folder.resolve("data"),
                settings(Map.of(
                        "RECONVENE_SMTP_HOST", "127.0.0.1",
                        "RECONVENE_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()),
                        "RECONVENE_SMTP_TLS", "none",
                        "RECONVENE_MAIL_FROM", "reconvene@example.org",
                        "RECONVENE_ADDRESS", "https://reconvene.example.org")));
    }

    private Map<String, String> settings(Map<String, String> more) {
        var settings = new HashMap<>(kept.settings());
        settings.put("RECONVENE_DEMONSTRATION", "false");
        settings.putAll(more);
        return settings;
    }

    /** In the middle of the limits where the database can be asked; with the first mail where it cannot. */
    private void awaitSomeTurns() throws Exception {
        if (!kept.openWhileRunning()) {
            await(1);
            return;
        }
        try (var connection = kept.open()) {
            var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
            while (Kept.count(connection, "select count(*) from disagreement_turn where ending = 'NO_ANSWER'")
                    < DueLimits.LATE / 4) {
                assertThat(System.nanoTime())
                        .as("patience with the first limits")
                        .isLessThan(until);
                Kept.all(connection, "select pg_sleep(0.01)");
            }
            assertThat(Kept.count(connection, "select count(*) from disagreement_turn where ending = 'NO_ANSWER'"))
                    .as("the kill comes in the middle")
                    .isLessThan(DueLimits.LATE);
        }
    }

    private void await(int mails) {
        assertThat(mail.waitForIncomingEmail(PATIENCE, mails))
                .as(mails + " mails came")
                .isTrue();
    }

    private List<String> ids() throws Exception {
        var ids = new ArrayList<String>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            ids.add(message.getHeader("Message-ID")[0]);
        }
        return ids;
    }
}
