package org.reconvene.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeKindTest {

    @ParameterizedTest
    @MethodSource("ofACase")
    void a_sentence_names_the_case_by_its_reference_and_nothing_else_of_it(NoticeKind kind) {
        var one = kind.sentence("SUR-2026-0042");
        var other = kind.sentence("NI-2027-0001");

        assertThat(one).contains("SUR-2026-0042").hasSizeLessThanOrEqualTo(300);
        assertThat(other).isEqualTo(one.replace("SUR-2026-0042", "NI-2027-0001"));
    }

    static Stream<NoticeKind> ofACase() {
        return Arrays.stream(NoticeKind.values()).filter(NoticeKind::isOfACase);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void an_address_stays_inside_the_application(NoticeKind kind) {
        assertThat(kind.address("SUR-2026-0042"))
                .matches("(/[a-z-]+)?/[a-z-]+\\.xhtml(\\?(ref|meeting|year|report=[a-z]+&id)=SUR-2026-0042)?")
                .hasSizeLessThanOrEqualTo(200);
    }
}
