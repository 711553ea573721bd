package org.reconvene.people.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonView;
import org.reconvene.reports.Cover;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.Period;
import org.reconvene.reports.language.Language;
import org.reconvene.reports.letters.Envelope;
import org.reconvene.reports.letters.Person;
import org.reconvene.time.London;

/** What letters and printouts say of a partnership and its people, as they name them. */
public final class Stationery {

    private Stationery() {}

    /** The person as a letter names them. */
    public static Person person(PersonView person) {
        return new Person(person.name(), person.title(), person.agencyName());
    }

    /**
     * What a letter has around what it says: sent in the partnership's name by the agency of whoever signs it.
     *
     * @param date the day it is written, in the partnership's time zone
     * @param concerned everybody whom it concerns; those who are not written to are named as having a copy
     */
    public static Envelope envelope(
            PartnershipView partnership,
            PersonView to,
            String reference,
            LocalDate date,
            PersonView signedBy,
            List<PersonView> concerned) {
        return new Envelope(
                new Letterhead(partnership.name(), List.of(signedBy.agencyName()), Language.ENGLISH),
                person(to),
                List.of(),
                reference,
                date,
                person(signedBy),
                concerned.stream()
                        .filter(person -> !person.id().equals(to.id()))
                        .map(person -> person.name() + ", " + person.agencyName())
                        .toList(),
                partnership.demonstration());
    }

    /**
     * What a printout says of itself on its first page.
     *
     * @param days that it is about, in the partnership's time zone
     * @param reference by which it can be asked for again
     */
    public static Cover cover(PartnershipView partnership, Period days, Instant madeAt, String reference) {
        return new Cover(partnership.name(), days, London.wallClock(madeAt), reference, partnership.demonstration());
    }
}
