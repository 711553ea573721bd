package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.LocalDate;
import org.reconvene.people.PersonView;

/**
 * A term of office.
 *
 * @param current whether it covers today
 * @param over whether it ended before today
 */
public record TermView(long id, PersonView person, LocalDate from, LocalDate until, boolean current, boolean over)
        implements Serializable {}
