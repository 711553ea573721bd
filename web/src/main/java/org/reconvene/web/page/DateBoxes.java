package org.reconvene.web.page;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.London;

/** A day, and a time of day where one is asked for, as typed into boxes: {@code rc:date}. What was typed stays. */
public class DateBoxes implements Serializable {

    /** The earliest and the latest year that is understood. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2100;

    private @Nullable String day;
    private @Nullable String month;
    private @Nullable String year;
    private @Nullable String time;

    /** Boxes with nothing typed. */
    public DateBoxes() {}

    /** Boxes that hold the day; none where it is null. */
    public static DateBoxes of(@Nullable LocalDate date) {
        var boxes = new DateBoxes();
        if (date != null) {
            boxes.day = Integer.toString(date.getDayOfMonth());
            boxes.month = Integer.toString(date.getMonthValue());
            boxes.year = Integer.toString(date.getYear());
        }
        return boxes;
    }

    /** Whether nothing was typed for the day. */
    public boolean isEmpty() {
        return day == null && month == null && year == null;
    }

    /** The day, or empty with what to mend noted on the field. */
    public Optional<LocalDate> date(String field, Errors errors) {
        var d = number(day, 1, 31);
        var m = number(month, 1, 12);
        var y = number(year, FIRST_YEAR, LAST_YEAR);
        if (d == 0) {
            errors.add(field, "Enter the day as a number from 1 to 31, for example 18");
        } else if (m == 0) {
            errors.add(field, "Enter the month as a number from 1 to 12, for example 12");
        } else if (y == 0) {
            errors.add(field, "Enter the year with four digits, for example 2026");
        } else {
            try {
                return Optional.of(LocalDate.of(y, m, d));
            } catch (DateTimeException e) {
                errors.add(field, "That month has no day " + d + ". Enter another day, for example 28");
            }
        }
        return Optional.empty();
    }

    /** The day and time in London, or empty with what to mend noted on the field. */
    public Optional<Instant> instant(String field, Errors errors) {
        var date = date(field, errors);
        var typed = time == null ? "" : time.strip().replace('.', ':');
        if (!typed.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]")) {
            errors.add(field, "Enter the time on the 24-hour clock, for example 14:30");
            return Optional.empty();
        }
        var at = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        return date.map(day -> London.at(day, at));
    }

    private static int number(@Nullable String typed, int least, int most) {
        if (typed == null || !typed.strip().matches("[0-9]{1,4}")) {
            return 0;
        }
        var number = Integer.parseInt(typed.strip());
        return number >= least && number <= most ? number : 0;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }
}
