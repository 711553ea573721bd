package org.reconvene.interchange.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.RejectedPart;

/** Reads the values of one part's fields. What cannot be read is rejected and null. */
final class Fields {

    private static final Pattern DATE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})([T ][0-9:.,]*)?(Z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    private static final int MOST_PLANS = 99;

    private final Part part;
    private final Rejections rejections;

    Fields(Part part, Rejections rejections) {
        this.part = part;
        this.rejections = rejections;
    }

    /** The field where it stands once, or several times alike; where they differ the first counts. */
    @Nullable
    Written only(CensusElement element) {
        List<Written> all = part.all(element);
        if (all.isEmpty()) {
            return null;
        }
        Written first = all.get(0);
        for (Written other : all.subList(1, all.size())) {
            if (!other.value().equals(first.value())) {
                rejections.wrong(
                        other,
                        RejectedPart.FIELD,
                        "differs from the same field at line " + first.line() + ", which is the one kept.",
                        "Leave only the right one in the file.");
            }
        }
        return first;
    }

    @Nullable
    LocalDate date(@Nullable Written field, RejectedPart left) {
        if (field == null) {
            return null;
        }
        LocalDate day = dateIn(field.value());
        if (day == null) {
            rejections.wrong(field, left, "is not a date.", "Write it as year-month-day, for example 2019-02-28.");
        } else if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            rejections.wrong(field, left, "lies in a year that cannot be meant.", "Correct the year.");
            return null;
        }
        return day;
    }

    @Nullable
    LocalDate date(CensusElement element) {
        return date(only(element), RejectedPart.FIELD);
    }

    <E extends Enum<E>> @Nullable E code(CensusElement element, Class<E> codes) {
        Written field = only(element);
        if (field == null) {
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equalsIgnoreCase(field.value())) {
                return code;
            }
        }
        rejections.wrong(
                field,
                RejectedPart.FIELD,
                "is not a code of the census.",
                "Use one of " + List.of(codes.getEnumConstants()).toString().replaceAll("[\\[\\]]", "") + ".");
        return null;
    }

    @Nullable
    Boolean flag(CensusElement element) {
        Written field = only(element);
        if (field == null) {
            return null;
        }
        return switch (field.value().toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "y" -> true;
            case "0", "false", "no", "n" -> false;
            default -> {
                rejections.wrong(field, RejectedPart.FIELD, "is neither yes nor no.", "Write 1 for yes or 0 for no.");
                yield null;
            }
        };
    }

    @Nullable
    Integer count(CensusElement element) {
        Written field = only(element);
        if (field == null) {
            return null;
        }
        if (field.value().matches("[0-9]{1,4}") && Integer.parseInt(field.value()) <= MOST_PLANS) {
            return Integer.valueOf(field.value());
        }
        rejections.wrong(field, RejectedPart.FIELD, "is not a number from 0 to 99.", "Write it in digits.");
        return null;
    }

    static @Nullable LocalDate dateIn(String value) {
        Matcher matcher = DATE.matcher(value);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(matcher.group(1));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
