package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The strip draws every day from the start to the due day, and says each to who cannot see it. */
class DaysStripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);

    private static DaysStrip strip() {
        return DaysStrip.of(Calendars.workingDays(5, "2026-12-21T10:00", Calendars.NORTHERN_IRELAND), TODAY);
    }

    @Test
    void its_hidden_words_say_what_each_day_is() {
        assertThat(strip().days())
                .extracting(StripDay::hiddenWords)
                .containsExactly(
                        "December, the day it began, does not count",
                        "December, today, working day 1",
                        "December, working day 2",
                        "December, working day 3",
                        "December, Christmas Day, not counted",
                        "December, weekend, not counted",
                        "December, weekend, not counted",
                        "December, Boxing Day, not counted",
                        "December, working day 4",
                        "December, working day 5, due at 17:00");
    }

    @Test
    void its_classes_are_those_of_the_style_sheet() {
        assertThat(strip().days())
                .extracting(StripDay::styleClass)
                .containsExactly("gone", "today", "", "", "off", "off", "off", "off", "", "last");
    }

    @Test
    void each_day_has_its_name_and_number() {
        StripDay first = strip().days().getFirst();

        assertThat(first.weekday()).isEqualTo("Mon");
        assertThat(first.dayOfMonth()).isEqualTo(21);
        assertThat(first.kind()).isEqualTo(StripDay.Kind.START);
    }

    @Test
    void its_label_names_the_months_once_where_it_can() {
        assertThat(strip().label()).isEqualTo("The days from Monday 21 to Wednesday 30 December");
        assertThat(DaysStrip.of(Calendars.workingDays(5, "2026-12-23T10:00", Calendars.SCOTLAND), TODAY)
                        .label())
                .isEqualTo("The days from Wednesday 23 December to Tuesday 5 January");
    }

    @Test
    void a_due_day_that_is_today_says_both() {
        Deadline deadline = Calendars.workingDays(1, "2026-12-21T10:00", Calendars.ENGLAND);
        StripDay last = DaysStrip.of(deadline, TODAY).days().getLast();

        assertThat(last.styleClass()).isEqualTo("last");
        assertThat(last.hiddenWords()).isEqualTo("December, today, working day 1, due at 17:00");
    }

    @Test
    void the_same_working_day_is_one_day() {
        DaysStrip strip = DaysStrip.of(Calendars.workingDays(0, "2026-12-22T10:00", Calendars.ENGLAND), TODAY);

        assertThat(strip.label()).isEqualTo("The day: Tuesday 22 December");
        assertThat(strip.days())
                .extracting(StripDay::hiddenWords)
                .containsExactly("December, today, working day 1, due at 17:00");
    }

    @Test
    void a_closing_day_is_off_with_its_reason() {
        var closed = Calendars.ENGLAND.closedAlsoOn(List.of(Holiday.local(TODAY, "offices closed")));
        StripDay day = DaysStrip.of(Calendars.workingDays(1, "2026-12-21T10:00", closed), TODAY)
                .days()
                .get(1);

        assertThat(day.styleClass()).isEqualTo("off today");
        assertThat(day.hiddenWords()).isEqualTo("December, today, offices closed, not counted");
    }

    @Test
    void of_elapsed_hours_every_day_counts() {
        assertThat(DaysStrip.of(Calendars.hours(72, "2026-12-22T15:20", Calendars.ENGLAND), TODAY)
                        .days())
                .extracting(StripDay::hiddenWords)
                .containsExactly(
                        "December, today, the day it began, at 15:20",
                        "December, every hour counts",
                        "December, every hour counts",
                        "December, every hour counts, due at 15:20");
    }

    @Test
    void too_many_days_are_not_drawn() {
        assertThat(strip().isDrawn()).isTrue();
        assertThat(DaysStrip.of(Calendars.workingDays(60, "2026-12-21T10:00", Calendars.ENGLAND), TODAY)
                        .isDrawn())
                .isFalse();
    }
}
