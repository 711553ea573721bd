package org.reconvene.time.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.time.Nation;

/** How often the calendar of a nation was changed; whoever changes it next takes its row. */
@Entity
@Table(name = "calendar_turn")
@NullUnmarked
public class CalendarTurn {

    @Id
    @Enumerated(EnumType.STRING)
    private Nation nation;

    private long changes;

    protected CalendarTurn() {}

    /** Counts one more change. */
    public void changed() {
        changes++;
    }

    public Nation nation() {
        return nation;
    }

    public long changes() {
        return changes;
    }
}
