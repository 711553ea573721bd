package org.reconvene.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AddTerm;
import org.reconvene.dissentsgroup.EndTerm;
import org.reconvene.dissentsgroup.boundary.GroupDesk;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.DateWords;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.Reader;

/** Gives members of the Group their terms of office, and ends them early. */
@Named("groupTerm")
@RequestScoped
public class TermBean {

    @Inject
    GroupDesk desk;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    @Inject
    YearBean year;

    @Inject
    Errors errors;

    private @Nullable String person;
    private final DateBoxes from = new DateBoxes();
    private final DateBoxes until = new DateBoxes();
    private @Nullable String term;
    private final DateBoxes ends = new DateBoxes();

    public @Nullable String add() {
        var first = from.isEmpty() ? null : from.date("from", errors).orElse(null);
        var last = until.isEmpty() ? null : until.date("until", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        var member = person == null ? null : new PersonId(Long.parseLong(person));
        return errors.answer(
                desk.addTerm(new AddTerm(member, first, last)),
                id -> "/group/year.xhtml?faces-redirect=true&kept=term");
    }

    public @Nullable String end() {
        if (term == null) {
            errors.add("term", "Choose whose term of office ends");
            return null;
        }
        var last = ends.isEmpty() ? null : ends.date("ends", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.endTerm(new EndTerm(Long.parseLong(term), last)),
                id -> "/group/year.xhtml?faces-redirect=true&kept=end",
                field -> "ends");
    }

    /** Everybody of the partnership, by agency and name. */
    public List<Choice> getStaff() {
        return directory.staffOf(reader.getPartnership().id()).stream()
                .filter(PersonView::active)
                .sorted(Comparator.comparing(PersonView::agencyName).thenComparing(PersonView::name))
                .map(one -> Choice.of(
                        Long.toString(one.id().value()), one.agencyName() + ": " + one.name() + ", " + one.title()))
                .toList();
    }

    /** The terms that are not over. */
    public List<Choice> getRunning() {
        return year.getTerms().stream()
                .filter(running -> !running.over())
                .map(running -> Choice.of(
                        Long.toString(running.id()),
                        running.person().name() + ", until " + DateWords.day(running.until())))
                .toList();
    }

    public DateBoxes getFrom() {
        return from;
    }

    public DateBoxes getUntil() {
        return until;
    }

    public DateBoxes getEnds() {
        return ends;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }
}
