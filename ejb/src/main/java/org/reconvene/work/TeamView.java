package org.reconvene.work;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.reconvene.time.London;

/**
 * What waits for the reader's team, in the order in which it falls due.
 *
 * @param at when the list was made; late and due today are meant as of then
 * @param members how many people the reader manages, directly and further below
 */
public record TeamView(Instant at, int members, List<TeamItem> items) implements Serializable {

    public TeamView {
        items = List.copyOf(items);
    }

    public boolean isLate(TeamItem item) {
        return item.dueAt() != null && item.dueAt().isBefore(at);
    }

    /** How many are late. */
    public long late() {
        return items.stream().filter(this::isLate).count();
    }

    /** How many are due today and not late. */
    public long dueToday() {
        return items.stream().filter(this::isDueToday).count();
    }

    private boolean isDueToday(TeamItem item) {
        return item.dueAt() != null
                && !isLate(item)
                && London.dateOf(item.dueAt()).equals(London.dateOf(at));
    }

    /** How many are due on another day, or on none. */
    public long later() {
        return items.size() - late() - dueToday();
    }
}
