package org.reconvene.work;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.reconvene.time.London;

/**
 * What waits for me and what I wait for, each in the order in which it falls due.
 *
 * @param at when the lists were made; late and due today are meant as of then
 */
public record WorkView(Instant at, List<WorkItem> mine, List<WorkItem> others) implements Serializable {

    public WorkView {
        mine = List.copyOf(mine);
        others = List.copyOf(others);
    }

    public boolean isLate(WorkItem item) {
        return item.dueAt() != null && item.dueAt().isBefore(at);
    }

    public boolean isDueToday(WorkItem item) {
        return item.dueAt() != null
                && !isLate(item)
                && London.dateOf(item.dueAt()).equals(today());
    }

    /** How many of mine are late. */
    public long late() {
        return mine.stream().filter(this::isLate).count();
    }

    /** How many of mine are due today. */
    public long dueToday() {
        return mine.stream().filter(this::isDueToday).count();
    }

    /** How many of mine are due on another day, or on none. */
    public long later() {
        return mine.size() - late() - dueToday();
    }

    public LocalDate today() {
        return London.dateOf(at);
    }
}
