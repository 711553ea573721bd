package org.reconvene.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private static final Map<String, String> LEAST = Map.of(
            "RECONVENE_SMTP_HOST", "mail.example.org",
            "RECONVENE_MAIL_FROM", "reconvene@example.org",
            "RECONVENE_ADDRESS", "https://reconvene.example.org/");

    @Test
    void without_a_mail_server_no_mail_is_sent() {
        assertThat(MailSettings.of(name -> null)).isEmpty();
    }

    @Test
    void what_is_sent_is_encrypted_unless_somebody_says_otherwise() {
        var settings = MailSettings.of(LEAST::get).orElseThrow();
        assertThat(settings.tls()).isEqualTo(MailSettings.Tls.STARTTLS);
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.user()).isNull();
    }

    @Test
    void each_kind_of_connection_has_its_own_port() {
        var said = new HashMap<>(LEAST);
        said.put("RECONVENE_SMTP_TLS", "tls");
        assertThat(MailSettings.of(said::get).orElseThrow().port()).isEqualTo(465);
        said.put("RECONVENE_SMTP_TLS", "none");
        assertThat(MailSettings.of(said::get).orElseThrow().port()).isEqualTo(25);
        said.put("RECONVENE_SMTP_PORT", "2525");
        assertThat(MailSettings.of(said::get).orElseThrow().port()).isEqualTo(2525);
    }

    @Test
    void a_sender_and_an_address_are_needed() {
        for (var name : new String[] {"RECONVENE_MAIL_FROM", "RECONVENE_ADDRESS"}) {
            var said = new HashMap<>(LEAST);
            said.remove(name);
            assertThatThrownBy(() -> MailSettings.of(said::get))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(name);
        }
    }
}
