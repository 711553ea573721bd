package org.reconvene.record.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.reconvene.architecture.Rows;
import org.reconvene.architecture.Unrecorded;

/** Gives out references: short enough to say on the telephone, one series a partnership and year. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another act, which is recorded; a number by itself says nothing")
public class References {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * The next reference, for example {@code SUR-2026-0042}. A rolled back act leaves no gap.
     *
     * @param series what comes before the year, for example {@code SUR} or {@code SUR-C}
     */
    public String next(String series, int year) {
        return next(series, year, 1).get(0);
    }

    /** As many references in a row, in order. */
    public List<String> next(String series, int year, int howMany) {
        var key = series + "-" + year;
        if (count(key, howMany) == 0) {
            entities.createNativeQuery(
                            "insert into reference_counter (series, last) values (?, 0) on conflict do nothing")
                    .setParameter(1, key)
                    .executeUpdate();
            count(key, howMany);
        }
        var last = ((Number) entities.createNativeQuery("select last from reference_counter where series = ?")
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter(1, key)
                        .getSingleResult())
                .intValue();
        return IntStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%04d", key, number))
                .toList();
    }

    private int count(String series, int howMany) {
        return entities.createNativeQuery("update reference_counter set last = last + ? where series = ?")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, howMany)
                .setParameter(2, series)
                .executeUpdate();
    }

    /** The reference that the next act would get, for a page to announce; another may be quicker. */
    public String expected(String series, int year) {
        var key = series + "-" + year;
        var last = Rows.first(
                        entities.createNativeQuery("select last from reference_counter where series = ?", Tuple.class)
                                .setParameter(1, key))
                .map(row -> Rows.number(row, 0))
                .orElse(0L);
        return String.format(Locale.ROOT, "%s-%04d", key, last + 1);
    }
}
