package org.reconvene.time.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reconvene.time.Nation;
import org.reconvene.time.model.CalendarFile;
import org.reconvene.time.model.CalendarTurn;
import org.reconvene.time.model.ClosingDay;

/** Holiday files and closing days. */
@ApplicationScoped
public class CalendarShelf {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(CalendarFile file) {
        entities.persist(file);
    }

    public void add(ClosingDay day) {
        entities.persist(day);
    }

    /** The file that counts for the nation; empty where the one that comes with the program does. */
    public Optional<CalendarFile> newest(Nation nation) {
        return entities.createQuery(
                        "select f from CalendarFile f where f.nation = :nation order by f.uploadedAt desc, f.id desc",
                        CalendarFile.class)
                .setParameter("nation", nation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The closing days of all partnerships that were not withdrawn, earliest first. */
    public List<ClosingDay> closingDays() {
        return entities.createQuery(
                        "select d from ClosingDay d where d.withdrawnAt is null order by d.date, d.id",
                        ClosingDay.class)
                .getResultList();
    }

    /** The same of one partnership. */
    public List<ClosingDay> closingDaysOf(long owner) {
        return entities.createQuery("""
                        select d from ClosingDay d where d.withdrawnAt is null and d.owner = :owner
                        order by d.date, d.id""", ClosingDay.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** A closing day of the partnership that was not withdrawn. */
    public Optional<ClosingDay> closingDay(long owner, long id) {
        return entities.createQuery("""
                        select d from ClosingDay d
                        where d.withdrawnAt is null and d.owner = :owner and d.id = :id""", ClosingDay.class)
                .setParameter("owner", owner)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** How often each nation's calendar was changed. */
    public Map<Nation, Long> changes() {
        return entities.createQuery("select t from CalendarTurn t", CalendarTurn.class)
                .getResultStream()
                .collect(Collectors.toMap(CalendarTurn::nation, CalendarTurn::changes));
    }

    /** The nation's row, locked: calendars are changed one after the other. */
    public CalendarTurn lockTurn(Nation nation) {
        return entities.find(CalendarTurn.class, nation, LockModeType.PESSIMISTIC_WRITE);
    }
}
