package org.reconvene.calendars;

import java.util.List;
import org.reconvene.people.PartnershipView;

/**
 * The open deadlines of one component. Each component that keeps what a working calendar reckoned has one bean of this kind; nobody
 * else knows how to reckon it anew.
 */
public interface OpenDeadlines {

    /** Those of the partnership that nobody has met yet. */
    List<OpenDeadline> of(PartnershipView partnership);
}
