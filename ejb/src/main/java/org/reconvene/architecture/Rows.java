package org.reconvene.architecture;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a native query, typed: Jakarta Persistence 3.1 forgets the type that it was asked for. */
public final class Rows {

    private Rows() {}

    /** All rows of a query that was created for {@link Tuple}. */
    @SuppressWarnings("unchecked")
    public static List<Tuple> of(Query query) {
        return query.getResultList();
    }

    /** The first row, or empty. */
    public static Optional<Tuple> first(Query query) {
        return of(query).stream().findFirst();
    }

    /** A whole number of the row, whichever type the database gives it. */
    public static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    /** A whole number of the row, or null. */
    public static @Nullable Long numberOrNull(Tuple row, int column) {
        var value = (Number) row.get(column);
        return value == null ? null : value.longValue();
    }

    public static String text(Tuple row, int column) {
        return (String) row.get(column);
    }

    public static @Nullable String textOrNull(Tuple row, int column) {
        return (String) row.get(column);
    }

    /** An instant of the row, whichever type the database gives it. */
    public static Instant instant(Tuple row, int column) {
        return switch (row.get(column)) {
            case Instant instant -> instant;
            case OffsetDateTime dateTime -> dateTime.toInstant();
            case Timestamp timestamp -> timestamp.toInstant();
            default -> throw new IllegalArgumentException("column " + column + " holds no instant");
        };
    }

    /** An instant of the row, or null. */
    public static @Nullable Instant instantOrNull(Tuple row, int column) {
        return row.get(column) == null ? null : instant(row, column);
    }

    /** A day of the row. */
    public static LocalDate date(Tuple row, int column) {
        return Objects.requireNonNull(dateOrNull(row, column));
    }

    /** A day of the row, or null. */
    public static @Nullable LocalDate dateOrNull(Tuple row, int column) {
        return switch (row.get(column)) {
            case null -> null;
            case LocalDate date -> date;
            case Date date -> date.toLocalDate();
            default -> throw new IllegalArgumentException("column " + column + " holds no day");
        };
    }
}
