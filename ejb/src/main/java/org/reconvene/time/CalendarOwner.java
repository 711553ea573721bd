package org.reconvene.time;

/** Whoever works by a nation's calendar with closing days of their own: a partnership, which this component does not know. */
public interface CalendarOwner {

    /** Whose bank holidays hold. */
    Nation nation();

    /** The number under which the closing days are kept. */
    long calendarNumber();
}
