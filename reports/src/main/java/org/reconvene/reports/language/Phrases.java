package org.reconvene.reports.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What letters and documents say, for one language. A phrase that the language lacks is said in English, days and counts in it too, and
 * answers that it is English.
 */
public final class Phrases {
    private final Language language;

    private Phrases(Language language) {
        this.language = language;
    }

    public static Phrases in(Language language) {
        return new Phrases(language);
    }

    public Language language() {
        return language;
    }

    public Phrase say(String key) {
        return say(key, Map.of());
    }

    /**
     * The phrase of that key.
     *
     * @param with what it tells, by name: text, numbers, days, moments in the partnership's time zone, a {@link Count}, or a list of texts
     * @throws IllegalStateException where English lacks the phrase
     */
    public Phrase say(String key, Map<String, ?> with) {
        var spoken = Bundles.has(language, key) ? language : Language.ENGLISH;
        return new Phrase(format(spoken, key, with), spoken);
    }

    /** "24 November 2026". */
    public Phrase date(LocalDate date) {
        return say("format.date", Map.of("at", date));
    }

    /** "Tuesday 24 November 2026". */
    public Phrase day(LocalDate date) {
        return say("format.day", Map.of("at", date));
    }

    /** "17:00". */
    public Phrase time(LocalDateTime at) {
        return say("format.time", Map.of("at", at));
    }

    /** "17:00 on Tuesday 24 November 2026". */
    public Phrase moment(LocalDateTime at) {
        return say("format.moment", Map.of("at", at));
    }

    /** A number of things within a sentence, in the sentence's language; its phrase has the argument {@code count}. */
    public record Count(String key, long count) {}

    private static String format(Language spoken, String key, Map<String, ?> with) {
        var arguments = new HashMap<String, Object>();
        with.forEach((name, value) ->
                arguments.put(name, key.startsWith("format.") ? calendar(value) : argument(spoken, value)));
        return new MessageFormat(Bundles.pattern(spoken, key), spoken.locale()).format(arguments);
    }

    private static Object argument(Language spoken, Object value) {
        return switch (value) {
            case LocalDate day -> format(spoken, "format.day", Map.of("at", day));
            case LocalDateTime moment -> format(spoken, "format.moment", Map.of("at", moment));
            case Count count -> format(spoken, count.key, Map.of("count", count.count));
            case Collection<?> list ->
                ListFormatter.getInstance(spoken.locale()).format(list);
            case Phrase phrase -> phrase.text();
            default -> value;
        };
    }

    /** The wall clock's time, as the library wants it; both calendars are in UTC, so that nothing is shifted. */
    private static Calendar calendar(Object value) {
        var at = value instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) value;
        var calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
        calendar.setTimeInMillis(at.toInstant(ZoneOffset.UTC).toEpochMilli());
        return calendar;
    }
}
