package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.oversight.RestrictChild;
import org.reconvene.oversight.boundary.RestrictionDesk;
import org.reconvene.people.PersonId;
import org.reconvene.retention.FindSubject;
import org.reconvene.retention.Subject;
import org.reconvene.retention.SubjectCase;
import org.reconvene.retention.SubjectCase.Piece;
import org.reconvene.retention.boundary.SubjectDesk;

/** Whoever asks what is held about them is answered case by case, with the names of others marked. */
@ExtendWith(ArquillianExtension.class)
class SubjectAccessIT {

    private static final LocalDate BORN = LocalDate.of(2018, 3, 1);

    @Inject
    Ended surrey;

    @Inject
    FullCase full;

    @Inject
    SubjectDesk desk;

    @Inject
    RestrictionDesk restriction;

    @Inject
    SignedIn signedIn;

    @Inject
    AllColumns columns;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                SubjectAccessIT.class, FullCase.class, AllColumns.class, Ended.class, Story.class);
    }

    @Test
    void names_of_others_are_marked_and_the_childs_own_are_not() throws SQLException {
        var given = FullCase.token();
        var teacher = surrey.the("teacher").name();
        var reference = full.justEnded(given);
        columns.change("update disagreement set ending_words = '" + teacher + " spoke with " + given + " "
                + FullCase.FAMILY + "; " + given + " was calm.' where reference = '" + reference + "'");
        surrey.as("records manager");
        var found = done(desk.find(new FindSubject.Child(given, FullCase.FAMILY, BORN)));
        assertThat(found.cases()).singleElement().satisfies(each -> {
            assertThat(each.reference()).isEqualTo(reference);
            assertThat(each.kind()).isEqualTo("Disagreement");
            assertThat(each.relation()).isEqualTo("the child whom it is about");
            assertThat(marked(each)).containsOnly(teacher);
            assertThat(each.texts())
                    .anyMatch(text -> text.pieces().stream()
                            .anyMatch(
                                    piece -> !piece.marked() && piece.words().contains(given + " " + FullCase.FAMILY)));
        });
        assertThat(columns.texts("select outcome from record_entry where act = 'FIND_SUBJECT' and case_key = '"
                        + reference + "'"))
                .containsExactly("READ");
        assertThat(columns.texts("select summary from record_entry where act = 'FIND_SUBJECT' and case_key = 'person/"
                        + signedIn.person().id().value() + "'"))
                .anyMatch(words ->
                        words.contains("looked for what is held about the child") && words.endsWith("found: 1"))
                .noneMatch(words -> words.contains(given));
    }

    @Test
    void a_member_of_staff_is_told_what_they_are_to_each_case() {
        var given = FullCase.token();
        var reference = full.justEnded(given);
        var teacher = surrey.the("teacher");
        surrey.as("records manager");
        assertThat(done(desk.staff())).contains(teacher);
        var found = done(desk.find(new FindSubject.Staff(teacher.id())));
        assertThat(found.cases())
                .filteredOn(each -> each.reference().equals(reference))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.relation()).contains("raiser");
                    assertThat(marked(each)).contains(given).doesNotContain(teacher.name());
                });
    }

    @Test
    void a_restricted_child_is_as_if_not_there() throws SQLException {
        var given = FullCase.token();
        var reference = full.justEnded(given);
        var child = columns.texts("select reference from child where given_name = '" + given + "'")
                .getFirst();
        surrey.as("Caldicott guardian");
        done(restriction.restrict(new RestrictChild(child, true, "The family is in hiding.")));
        surrey.as("records manager");
        assertThat(find(given).cases()).isEmpty();
        assertThat(done(desk.find(new FindSubject.Staff(surrey.the("teacher").id())))
                        .cases())
                .noneMatch(each -> each.reference().equals(reference));
        surrey.as("Caldicott guardian");
        done(restriction.restrict(new RestrictChild(child, false, "They moved back.")));
        surrey.as("records manager");
        assertThat(find(given).cases()).hasSize(1);
    }

    @Test
    void nobody_but_a_records_manager_may_and_what_is_missing_is_named() {
        surrey.as("teacher");
        refused(desk.staff());
        refused(desk.find(new FindSubject.Child("Rowan", "Blackthorn", BORN)));
        surrey.as("records manager");
        assertThat(refused(desk.find(new FindSubject.Child(" ", "", null)))).hasSize(3);
        assertThat(refused(desk.find(new FindSubject.Staff(null)))).hasSize(1);
        assertThat(refused(desk.find(new FindSubject.Staff(new PersonId(-1))))).hasSize(1);
    }

    private Subject find(String given) {
        return done(desk.find(new FindSubject.Child(given, FullCase.FAMILY, BORN)));
    }

    private static List<String> marked(SubjectCase of) {
        return of.texts().stream()
                .flatMap(text -> text.pieces().stream())
                .filter(Piece::marked)
                .map(Piece::words)
                .distinct()
                .toList();
    }
}
