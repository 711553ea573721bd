package org.reconvene.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.model.Letter;
import org.reconvene.notification.model.MailSettings;

class SmtpConnectionTest {

    private static final Letter LETTER = new Letter(
            4_711,
            12,
            "ann.heron@example.org",
            NoticeKind.YOUR_TURN,
            "NI-2026-0042",
            Instant.parse("2026-12-22T09:10:00Z"));

    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void a_mail_server() {
        mailServer.start();
    }

    @AfterEach
    void that_ends() {
        mailServer.stop();
    }

    @Test
    void a_mail_says_that_a_program_sent_it_and_has_the_same_id_each_time() throws Exception {
        try (var connection = SmtpConnection.open(settings(null))) {
            assertThat(connection.offer(LETTER)).isEqualTo(SmtpConnection.Answer.ACCEPTED);
            assertThat(connection.offer(LETTER)).isEqualTo(SmtpConnection.Answer.ACCEPTED);
        }
        assertThat(mailServer.getReceivedMessages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.getHeader("Message-ID"))
                    .containsExactly("<notice-4711-1797930600000@reconvene.example.org>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("Content-Type")[0]).startsWith("text/plain");
            assertThat(message.getHeader("To")).containsExactly("ann.heron@example.org");
            assertThat(message.getSubject()).isEqualTo("Reconvene: It is your turn in the disagreement NI-2026-0042");
        });
    }

    @Test
    void an_address_that_is_none_is_refused_and_the_next_mail_goes() throws Exception {
        try (var connection = SmtpConnection.open(settings(null))) {
            var nowhere = new Letter(1, 12, "ann heron", LETTER.kind(), LETTER.reference(), LETTER.at());
            assertThat(connection.offer(nowhere)).isEqualTo(SmtpConnection.Answer.REFUSED);
            assertThat(connection.offer(LETTER)).isEqualTo(SmtpConnection.Answer.ACCEPTED);
        }
    }

    @Test
    void a_recipient_whom_the_mail_server_refuses_for_good_is_told_from_one_that_it_puts_off() throws Exception {
        try (var refusing = new StubbornMailServer("550 No such mailbox");
                var connection = SmtpConnection.open(settings(refusing.port(), null))) {
            assertThat(connection.offer(LETTER)).isEqualTo(SmtpConnection.Answer.REFUSED);
            assertThat(connection.stands()).isTrue();
        }
        try (var busy = new StubbornMailServer("451 Try again later");
                var connection = SmtpConnection.open(settings(busy.port(), null))) {
            assertThat(connection.offer(LETTER)).isEqualTo(SmtpConnection.Answer.PUT_OFF);
            assertThat(connection.stands()).isTrue();
        }
    }

    @Test
    void a_mail_server_that_ends_in_between_puts_the_mail_off() throws Exception {
        try (var connection = SmtpConnection.open(settings(null))) {
            mailServer.stop();
            assertThat(connection.offer(LETTER)).isEqualTo(SmtpConnection.Answer.PUT_OFF);
            assertThat(connection.stands()).isFalse();
        }
    }

    @Test
    void a_mail_server_that_is_down_does_not_let_us_in() {
        var settings = settings(null);
        mailServer.stop();
        assertThatThrownBy(() -> SmtpConnection.open(settings)).isInstanceOf(MessagingException.class);
    }

    @Test
    void who_has_a_user_signs_in() throws Exception {
        mailServer.setUser("reconvene", "lantern gravel");
        try (var connection = SmtpConnection.open(settings("lantern gravel"))) {
            assertThat(connection.offer(LETTER)).isEqualTo(SmtpConnection.Answer.ACCEPTED);
        }
        assertThatThrownBy(() -> SmtpConnection.open(settings("wrong"))).isInstanceOf(MessagingException.class);
    }

    private MailSettings settings(@Nullable String password) {
        return settings(mailServer.getSmtp().getPort(), password);
    }

    private static MailSettings settings(int port, @Nullable String password) {
        return new MailSettings(
                "127.0.0.1",
                port,
                password == null ? null : "reconvene",
                password,
                MailSettings.Tls.NONE,
                "reconvene@example.org",
                URI.create("https://reconvene.example.org"));
    }
}
