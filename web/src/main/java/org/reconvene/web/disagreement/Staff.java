package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.web.page.Choice;

/** The people of the reader’s partnership, by agency, as lists offer them. */
@Named("staff")
@RequestScoped
public class Staff {

    @EJB
    Directory directory;

    @Inject
    SignedIn signedIn;

    private @Nullable List<PersonView> people;

    /** Everybody who is still there. */
    public List<Choice> getChoices() {
        return choices(people());
    }

    /** The same, with the reader’s own agency’s representative on the board in front (SUR-9). */
    public List<Choice> getTheBoardFirst() {
        var agency = signedIn.person().agency();
        var board = people().stream()
                .filter(person ->
                        person.is(Role.BOARD_REPRESENTATIVE) && person.agency().equals(agency))
                .map(person -> value(person.id()))
                .toList();
        return getChoices().stream()
                .sorted(Comparator.comparing(choice -> !board.contains(choice.value())))
                .toList();
    }

    List<PersonView> people() {
        if (people == null) {
            people = directory.staffOf(signedIn.person().partnership()).stream()
                    .filter(PersonView::active)
                    .toList();
        }
        return people;
    }

    /** Those people as a list offers them, by agency. */
    static List<Choice> choices(Collection<PersonView> people) {
        return people.stream()
                .map(each -> Choice.of(value(each.id()), each.agencyName() + ": " + each.name() + ", " + each.title()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** The value that stands for the person in a list. */
    public static String value(PersonId person) {
        return Long.toString(person.value());
    }

    /** Whom the chosen value names; null where nobody was chosen. */
    public static @Nullable PersonId person(@Nullable String value) {
        return value == null || !value.matches("\\d{1,18}") ? null : new PersonId(Long.parseLong(value));
    }
}
