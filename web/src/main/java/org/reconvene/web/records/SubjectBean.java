package org.reconvene.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.retention.FindSubject;
import org.reconvene.retention.Subject;
import org.reconvene.retention.boundary.SubjectDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Looks for what is held about one person. */
@Named
@RequestScoped
public class SubjectBean {

    @EJB
    SubjectDesk desk;

    @Inject
    Errors errors;

    private final DateBoxes bornOn = new DateBoxes();
    private List<PersonView> staff = List.of();
    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable String person;
    private @Nullable Subject found;

    @PostConstruct
    void read() {
        staff = NotShown.unless(desk.staff());
    }

    /** Looks for a child. */
    public void findChild() {
        @Nullable LocalDate born = null;
        if (!bornOn.isEmpty()) {
            born = bornOn.date("bornOn", errors).orElse(null);
            if (born == null) {
                return;
            }
        }
        show(new FindSubject.Child(
                Objects.requireNonNullElse(givenName, ""), Objects.requireNonNullElse(familyName, ""), born));
    }

    /** Looks for a member of staff. */
    public void findStaff() {
        show(new FindSubject.Staff(
                person == null || !person.matches("[0-9]{1,18}") ? null : new PersonId(Long.parseLong(person))));
    }

    private void show(FindSubject command) {
        var outcome = desk.find(command);
        if (outcome instanceof Outcome.Done<Subject> done) {
            found = done.value();
        } else {
            errors.answer(outcome, seen -> "");
        }
    }

    public @Nullable Subject getFound() {
        return found;
    }

    public List<Choice> getStaff() {
        return staff.stream()
                .map(each -> Choice.of(
                        Long.toString(each.id().value()), each.name() + ", " + each.title() + ", " + each.agencyName()))
                .toList();
    }

    public DateBoxes getBornOn() {
        return bornOn;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
