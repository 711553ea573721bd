package org.reconvene.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says how a deadline was reckoned. */
final class DeadlineSentence {

    /** More single days than these make no sentence: then they are only counted. */
    private static final int MOST_DAYS_LISTED = 10;

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Deadline deadline;

    DeadlineSentence(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Without years, which the day of the week and the month make plain, unless a year or more lies in between. */
    String withDueDay() {
        LocalDate due = deadline.dueDay();
        Function<LocalDate, String> day =
                due.isBefore(London.dateOf(deadline.start()).plusYears(1)) ? DateWords::dayWithoutYear : DateWords::day;
        return DateWords.sentence(reckoning(day, this::byMonth)) + ": " + day.apply(due) + ", "
                + DateWords.time(deadline.due()) + (deadline.isProvisional() ? " (" + provisional() + ")" : "");
    }

    String withHolidaysNamed() {
        return DateWords.sentence(reckoning(DateWords::dayWithoutYear, this::byName)) + "."
                + (deadline.isProvisional() ? " " + DateWords.sentence(provisional()) + "." : "");
    }

    private String reckoning(Function<LocalDate, String> day, Function<List<UncountedDay>, List<String>> singleDays) {
        LocalDate start = London.dateOf(deadline.start());
        String place = deadline.nation().place();
        String from = day.apply(start);
        String startTime = DateWords.time(deadline.start());
        return switch (deadline.rule()) {
            case DeadlineRule.WorkingDays limit ->
                limit.words() + " in " + place + " from " + from + notCounting(singleDays);
            case DeadlineRule.NextWorkingDay limit ->
                limit.words() + " in " + place + " after " + from + notCounting(singleDays);
            case DeadlineRule.SameWorkingDay limit ->
                limit.words() + " in " + place + " as " + from
                        + (start.equals(deadline.dueDay()) ? "" : ", " + movedOn(startTime) + notCounting(singleDays));
            case DeadlineRule.Hours limit ->
                limit.words() + " from " + from + ", " + startTime + ", every hour counted" + changeOfClocks();
        };
    }

    private String movedOn(String startTime) {
        LocalDate start = London.dateOf(deadline.start());
        boolean startsOnWorkingDay =
                deadline.notCounted().stream().noneMatch(day -> day.date().equals(start));
        String why = startsOnWorkingDay ? "past " + DateWords.time(deadline.due()) : "not a working day";
        return startTime + ", which is " + why + ", so the next one";
    }

    private String changeOfClocks() {
        int before = deadline.start().atZone(London.ZONE).getOffset().getTotalSeconds();
        int after = deadline.dueInLondon().getOffset().getTotalSeconds();
        if (before == after) {
            return "";
        }
        return before < after ? ", the clocks going forward on the way" : ", the clocks going back on the way";
    }

    private String notCounting(Function<List<UncountedDay>, List<String>> singleDays) {
        List<UncountedDay> single = deadline.notCounted().stream()
                .filter(day -> day.kind() != UncountedDay.Kind.WEEKEND)
                .toList();
        var parts = new ArrayList<>(
                single.size() > MOST_DAYS_LISTED
                        ? List.of(single.size() + " holidays and closing days")
                        : singleDays.apply(single));
        long weekends = deadline.notCounted().stream()
                .filter(day -> day.kind() == UncountedDay.Kind.WEEKEND)
                .map(day -> Math.floorDiv(day.date().toEpochDay() + 3, 7))
                .distinct()
                .count();
        if (weekends > 0) {
            parts.add(number(weekends) + (weekends == 1 ? " weekend" : " weekends"));
        }
        return parts.isEmpty() ? "" : ", not counting " + joined(parts);
    }

    private List<String> byName(List<UncountedDay> days) {
        return days.stream()
                .map(day -> DateWords.dayWithoutYear(day.date()) + " (" + day.why() + ")")
                .toList();
    }

    private List<String> byMonth(List<UncountedDay> days) {
        return days.stream()
                .collect(Collectors.groupingBy(
                        day -> YearMonth.from(day.date()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(month -> joined(month.stream()
                                .map(day -> String.valueOf(day.date().getDayOfMonth()))
                                .toList())
                        + " " + DateWords.month(month.getFirst().date()))
                .toList();
    }

    private String provisional() {
        return "provisional: bank holidays after " + deadline.publishedThrough().getYear() + " are not published yet";
    }

    private static String joined(List<String> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String number(long count) {
        return count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
    }
}
