package org.reconvene.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and what is left of them, as the service says them: British, 24-hour clock, London's. */
public final class DateWords {

    private static final DateTimeFormatter DAY = pattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter DAY_WITHOUT_YEAR = pattern("EEEE d MMMM");
    private static final DateTimeFormatter DAY_AND_TIME = pattern("EEEE d MMMM yyyy, HH:mm");
    private static final DateTimeFormatter SHORT_DAY = pattern("EEE d MMM");
    private static final DateTimeFormatter SHORT_DAY_AND_TIME = pattern("EEE d MMM, HH:mm");
    private static final DateTimeFormatter STAMP = pattern("d MMM, HH:mm");
    private static final DateTimeFormatter TIME = pattern("HH:mm");
    private static final DateTimeFormatter MONTH = pattern("MMMM");

    private DateWords() {}

    // The plain English names: Java's British ones shorten September to four letters, which breaks the columns.
    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(London.ZONE);
    }

    /** "Wednesday 30 December 2026". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "Wednesday 30 December". */
    public static String dayWithoutYear(LocalDate date) {
        return DAY_WITHOUT_YEAR.format(date);
    }

    /** "Wed 30 Dec". */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** "Wednesday 30 December 2026, 17:00". */
    public static String dayAndTime(Instant at) {
        return DAY_AND_TIME.format(at);
    }

    /** For tables: "Wed 30 Dec, 17:00". */
    public static String shortDayAndTime(Instant at) {
        return SHORT_DAY_AND_TIME.format(at);
    }

    /** When something was written: "15 Dec, 12:40". */
    public static String stamp(Instant at) {
        return STAMP.format(at);
    }

    /** "17:00". */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** "December". */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** When it is due, for a page: "By Wednesday 30 December 2026, 17:00", "Today, 17:00" or "Late since yesterday". */
    public static String due(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return lateSince(due, now, day(London.dateOf(due)));
        }
        return isToday(due, now) ? "Today, " + time(due) : "By " + dayAndTime(due);
    }

    /** When it is due, for a table: "Wed 30 Dec, 17:00", "Today, 17:00" or "Late since Mon 21 Dec". */
    public static String dueInTable(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return lateSince(due, now, shortDay(London.dateOf(due)));
        }
        return isToday(due, now) ? "Today, " + time(due) : shortDayAndTime(due);
    }

    /**
     * What is left of a deadline: "4 working days after today", "7 hours 50 minutes left", or of elapsed hours
     * "54 hours 10 minutes left, of which 15 hours 50 are office hours". Empty when it is late: then {@link #due} says so.
     */
    public static String left(Deadline deadline, Instant now, WorkingCalendar calendar) {
        if (deadline.isPast(now)) {
            return "";
        }
        Duration left = Duration.between(now, deadline.due());
        if (deadline.rule() instanceof DeadlineRule.Hours) {
            return duration(left) + " left" + officeHours(left, calendar.officeTimeBetween(now, deadline.due()));
        }
        if (isToday(deadline.due(), now)) {
            return duration(left) + " left";
        }
        int days = calendar.workingDaysBetween(London.dateOf(now), deadline.dueDay());
        return days + (days == 1 ? " working day" : " working days") + " after today";
    }

    /**
     * What to know of hours that end while offices are closed: "This ends on Christmas Day. The last office hour before it is
     * Thursday 24 December, 16:00 to 17:00." Empty where they end in office hours.
     */
    public static String endsOutOfHours(Instant due, WorkingCalendar calendar) {
        if (calendar.isOfficeTime(due)) {
            return "";
        }
        LocalDate dueDay = London.dateOf(due);
        OfficeHours hours = calendar.officeHours();
        boolean closedToday =
                calendar.isWorkingDay(dueDay) && London.timeOf(due).isAfter(hours.closes());
        LocalDate lastDay = closedToday ? dueDay : calendar.minusWorkingDays(dueDay, 1);
        String ends = calendar.whyNotWorking(dueDay)
                .map(day -> switch (day.kind()) {
                    case WEEKEND -> "at a weekend";
                    case HOLIDAY -> "on " + day.why();
                    case LOCAL -> "on a closing day (" + day.why() + ")";
                })
                .orElse("outside office hours");
        return "This ends " + ends + ". The last office hour before it is " + dayWithoutYear(lastDay) + ", "
                + hours.closes().minusHours(1) + " to " + hours.closes() + ".";
    }

    /** "7 hours 50 minutes"; below a minute "less than a minute". */
    public static String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0 && minutes == 0) {
            return "less than a minute";
        }
        String hourWords = hours == 0 ? "" : hours + (hours == 1 ? " hour" : " hours");
        String minuteWords = minutes == 0 ? "" : minutes + (minutes == 1 ? " minute" : " minutes");
        return (hourWords + " " + minuteWords).strip();
    }

    /** The words with a capital first letter. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String officeHours(Duration left, Duration office) {
        if (office.compareTo(left) >= 0) {
            return "";
        }
        if (office.toMinutes() == 0) {
            return ", none of them in office hours";
        }
        String words = office.toHours() > 0 && office.toMinutesPart() > 0 ? hoursAndMinutes(office) : duration(office);
        return ", of which " + words + (office.toMinutes() == 1 || office.toMinutes() == 60 ? " is" : " are")
                + " office hours";
    }

    private static String hoursAndMinutes(Duration duration) {
        long hours = duration.toHours();
        return hours + (hours == 1 ? " hour " : " hours ") + duration.toMinutesPart();
    }

    private static String lateSince(Instant due, Instant now, String day) {
        LocalDate dueDay = London.dateOf(due);
        LocalDate today = London.dateOf(now);
        if (dueDay.equals(today)) {
            return "Late since " + time(due) + " today";
        }
        return "Late since " + (dueDay.equals(today.minusDays(1)) ? "yesterday" : day);
    }

    private static boolean isToday(Instant due, Instant now) {
        return London.dateOf(due).equals(London.dateOf(now));
    }
}
