package org.reconvene.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.notification.NoticeKind;

class MailTextTest {

    private static final URI HERE = URI.create("https://reconvene.example.org/");

    @ParameterizedTest
    @MethodSource("ofACase")
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

    static Stream<NoticeKind> ofACase() {
        return Arrays.stream(NoticeKind.values()).filter(NoticeKind::isOfACase);
    }

    @Test
    void a_mail_about_a_report_speaks_of_no_case() {
        var mail = MailText.of(NoticeKind.QUALITY_KEPT, "12", HERE);
        assertThat(mail.body())
                .contains("because you have an account there")
                .contains("https://reconvene.example.org/reports/kept.xhtml?report=quality&id=12\n")
                .doesNotContain("the case");
    }

    @Test
    void a_mail_about_ones_sign_in_speaks_of_no_case() {
        var mail = MailText.of(NoticeKind.SECOND_STEP_TAKEN, "", HERE);
        assertThat(mail.subject()).isEqualTo("Reconvene: Your administrator took away the second step of your sign-in");
        assertThat(mail.body())
                .contains("because you have an account there")
                .contains("https://reconvene.example.org/second-step.xhtml\n")
                .doesNotContain("the case")
                .doesNotContain("%s");
    }
}
