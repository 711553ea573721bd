package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.web.page.Choice;

/** Everybody of the reader's partnership who is there, by agency, to choose from. */
@Named("staff")
@RequestScoped
public class Staff {

    @EJB
    Directory directory;

    @Inject
    SignedIn signedIn;

    private @Nullable List<Choice> choices;

    public List<Choice> getChoices() {
        if (choices == null) {
            choices = directory.staffOf(signedIn.person().partnership()).stream()
                    .filter(PersonView::active)
                    .map(each ->
                            Choice.of(value(each.id()), each.agencyName() + ": " + each.name() + ", " + each.title()))
                    .sorted(Comparator.comparing(Choice::label))
                    .toList();
        }
        return choices;
    }

    /** The same, with the reader’s own agency’s representative on the board in front (SUR-9). */
    public List<Choice> getTheBoardFirst() {
        var me = signedIn.person();
        var board = directory.holders(me.partnership(), Role.BOARD_REPRESENTATIVE).stream()
                .filter(each -> each.agency().equals(me.agency()))
                .map(each -> value(each.id()))
                .toList();
        return getChoices().stream()
                .sorted(Comparator.comparing(choice -> !board.contains(choice.value())))
                .toList();
    }

    /** The value that stands for the person in a list. */
    public static String value(PersonId person) {
        return Long.toString(person.value());
    }

    /** Whom the chosen value names; null where nobody was chosen. */
    public static @Nullable PersonId person(@Nullable String value) {
        return value == null || value.isEmpty() ? null : new PersonId(Long.parseLong(value));
    }
}
