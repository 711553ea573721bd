package org.reconvene.people.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonView;
import org.reconvene.people.model.HeadedPaper;
import org.reconvene.people.store.HeadedPapers;
import org.reconvene.reports.Cover;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.Period;
import org.reconvene.reports.letters.Envelope;
import org.reconvene.reports.letters.Person;
import org.reconvene.time.London;

/** What letters and printouts say of a partnership and its people, as they name them. */
@ApplicationScoped
@Unrecorded("a part of what is printed, or of another desk’s act, which is decided and recorded there")
public class Stationery {

    @Inject
    HeadedPapers papers;

    /** What the partnership's letters and documents say of it: its name alone, and in English, where nobody has kept more. */
    public Letterhead letterhead(PartnershipView partnership) {
        return papers.of(partnership.id())
                .map(paper -> paper.letterhead(partnership.name()))
                .orElseGet(() -> Letterhead.of(partnership.name()));
    }

    /** Keeps it, within the transaction of the act that decided and records it; the name stays the partnership's. */
    public void keep(PartnershipId partnership, Letterhead letterhead) {
        var paper = papers.of(partnership).orElseGet(() -> {
            var added = new HeadedPaper(partnership);
            papers.add(added);
            return added;
        });
        paper.isNow(letterhead);
    }

    /** The person as a letter names them. */
    public static Person person(PersonView person) {
        return new Person(person.name(), person.title(), person.agencyName());
    }

    /**
     * What a letter has around what it says: sent in the partnership's name, from its address or, where that is not known, from the
     * agency of whoever signs it.
     *
     * @param date the day it is written, in the partnership's time zone
     * @param concerned everybody whom it concerns; those who are not written to are named as having a copy
     */
    public Envelope envelope(
            PartnershipView partnership,
            PersonView to,
            String reference,
            LocalDate date,
            PersonView signedBy,
            List<PersonView> concerned) {
        var head = letterhead(partnership);
        return new Envelope(
                head.address().isEmpty() ? head.at(List.of(signedBy.agencyName())) : head,
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
    public Cover cover(PartnershipView partnership, Period days, Instant madeAt, String reference) {
        return new Cover(
                letterhead(partnership), days, London.wallClock(madeAt), reference, partnership.demonstration());
    }
}
