package org.reconvene.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static final Map<String, String> USABLE = Map.of(
            MailSettings.HOST, "mail.example.org",
            MailSettings.FROM, "reconvene@example.org",
            MailSettings.ADDRESS, "https://reconvene.example.org");

    @Test
    void without_a_mail_server_nothing_more_is_needed() {
        assertThatCode(() -> MailSettings.refuseUnlessUsable(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void a_mail_server_a_sender_and_an_address_are_enough() {
        assertThatCode(() -> MailSettings.refuseUnlessUsable(USABLE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "RECONVENE_SMTP_PORT, 70000",
        "RECONVENE_SMTP_PORT, submission",
        "RECONVENE_SMTP_TLS, yes",
        "RECONVENE_MAIL_FROM, ''",
        "RECONVENE_MAIL_FROM, Reconvene",
        "RECONVENE_ADDRESS, ''",
        "RECONVENE_ADDRESS, reconvene.example.org",
        "RECONVENE_ADDRESS, https:///"
    })
    void what_cannot_be_is_refused_by_its_name(String name, String value) {
        Map<String, String> said = new HashMap<>(USABLE);
        said.put(name, value);
        assertThatThrownBy(() -> MailSettings.refuseUnlessUsable(said))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(name);
    }
}
