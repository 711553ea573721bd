package org.reconvene.reports.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("SUS-8")
class PhrasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of(
                        Language.ENGLISH,
                        List.of(
                                "0 working days",
                                "1 working day",
                                "2 working days",
                                "3 working days",
                                "6 working days",
                                "20 working days")),
                Arguments.of(
                        Language.WELSH,
                        List.of(
                                "0 diwrnod gwaith",
                                "1 diwrnod gwaith",
                                "2 ddiwrnod gwaith",
                                "3 diwrnod gwaith",
                                "6 diwrnod gwaith",
                                "20 diwrnod gwaith")),
                Arguments.of(
                        Language.GAELIC,
                        List.of(
                                "0 latha-obrach",
                                "1 latha-obrach",
                                "2 latha-obrach",
                                "3 làithean-obrach",
                                "6 làithean-obrach",
                                "20 latha-obrach")),
                Arguments.of(
                        Language.IRISH,
                        List.of("0 lá oibre", "1 lá oibre", "2 lá oibre", "3 lá oibre", "6 lá oibre", "20 lá oibre")));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void a_count_has_the_form_of_its_language(Language language, List<String> forms) {
        var phrases = Phrases.in(language);
        assertThat(Stream.of(0, 1, 2, 3, 6, 20)
                        .map(count -> phrases.say("count.working-days", Map.of("count", count))
                                .text()))
                .isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 24 November 2026        | Tuesday 24 November 2026         | 17:05 on Tuesday 24 November 2026
            WELSH   | 24 Tachwedd 2026        | Dydd Mawrth 24 Tachwedd 2026     | 17:05, Dydd Mawrth 24 Tachwedd 2026
            GAELIC  | 24 dhen t-Samhain 2026  | DiMàirt, 24 dhen t-Samhain 2026  | 17:05, DiMàirt, 24 dhen t-Samhain 2026
            IRISH   | 24 Samhain 2026         | Dé Máirt 24 Samhain 2026         | 17:05, Dé Máirt 24 Samhain 2026
            """)
    void days_and_moments_are_said_as_the_language_says_them(
            Language language, String date, String day, String moment) {
        var phrases = Phrases.in(language);
        assertThat(phrases.date(DAY)).isEqualTo(new Phrase(date, language));
        assertThat(phrases.day(DAY)).isEqualTo(new Phrase(day, language));
        assertThat(phrases.moment(DAY.atTime(17, 5))).isEqualTo(new Phrase(moment, language));
        assertThat(phrases.time(LocalDateTime.of(2026, 3, 29, 1, 30)).text()).isEqualTo("01:30");
    }

    @Test
    void what_is_not_translated_is_said_in_english_and_so_are_its_days_its_lists_and_its_counts() {
        var welsh = Phrases.in(Language.WELSH);
        assertThat(welsh.say(
                        "refused.opening",
                        Map.of(
                                "children",
                                "Siân",
                                "day",
                                DAY,
                                "agencies",
                                List.of("health", "the police", "Ysgol Dŵr"))))
                .returns(Language.ENGLISH, Phrase::language)
                .asString()
                .startsWith(
                        "A child protection conference about Siân was requested on Tuesday 24 November 2026 by health,"
                                + " the police and Ysgol Dŵr.");
        assertThat(welsh.say("convened.due-unknown", Map.of("limit", new Phrases.Count("count.working-days", 15)))
                        .text())
                .startsWith("A conference is due within 15 working days of");
    }

    @Test
    void braces_and_apostrophes_that_a_person_wrote_stay_as_they_are() {
        assertThat(Phrases.in(Language.ENGLISH)
                        .say("letter.dear", Map.of("name", "O'Neill '{x}'"))
                        .text())
                .isEqualTo("Dear O'Neill '{x}'");
    }

    @Test
    void a_language_is_found_by_its_code_and_nothing_else_is() {
        assertThat(Stream.of("en", "cy", "gd", "ga").map(Language::ofCode)).doesNotContain(java.util.Optional.empty());
        assertThat(Language.ofCode("cy")).contains(Language.WELSH);
        assertThat(Stream.of("fr", "CY", "", "en-GB").map(Language::ofCode)).containsOnly(java.util.Optional.empty());
        assertThat(Language.ofCode(null)).isEmpty();
    }
}
