package org.reconvene.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.notification.NoticeKind;

class MailTextTest {

    private static final URI HERE = URI.create("https://reconvene.example.org/");

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void a_mail_holds_of_the_case_its_reference_and_a_link_and_nothing_else(NoticeKind kind) {
        var one = MailText.of(kind, "SUR-2026-0042", HERE);
        var other = MailText.of(kind, "NI-2027-0001", HERE);

        assertThat(one.subject()).startsWith("Reconvene: ").contains("SUR-2026-0042");
        assertThat(one.body())
                .contains(kind.sentence("SUR-2026-0042") + ".")
                .contains("https://reconvene.example.org" + kind.address("SUR-2026-0042") + "\n")
                .doesNotContain("%s");
        assertThat(other.subject()).isEqualTo(one.subject().replace("SUR-2026-0042", "NI-2027-0001"));
        assertThat(other.body()).isEqualTo(one.body().replace("SUR-2026-0042", "NI-2027-0001"));
    }
}
