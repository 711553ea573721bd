package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.account.Proof;
import org.reconvene.account.StaffLine;
import org.reconvene.account.boundary.PeopleDesk;
import org.reconvene.people.KeepPerson;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.procedure.boundary.ProcedureDesk;
import org.reconvene.retention.DueCase;
import org.reconvene.retention.boundary.DisposalDesk;

/** Acts of weight are done where whoever is signed in proves again that it is them; otherwise nothing changes. */
@ExtendWith(ArquillianExtension.class)
class ProvedActsIT extends WithAnAdministrator {

    @Inject
    PeopleDesk people;

    @Inject
    ProcedureDesk procedures;

    @Inject
    DisposalDesk disposal;

    @Inject
    FullCase full;

    @Inject
    Ended surrey;

    @Test
    void a_starting_password_is_given_with_a_proof_alone() {
        signedInAnew();
        var teacher = scene.the("teacher").id();
        for (var proof : List.of(NONE, WRONG)) {
            assertThat(refused(accounts.giveStartingPassword(teacher, "test.teacher." + teacher.value(), proof)))
                    .containsExactly(ASKED);
        }
        assertThat(entry("teacher").userName()).isNull();
        done(accounts.giveStartingPassword(teacher, "test.teacher." + teacher.value(), RIGHT));
        assertThat(entry("teacher").userName()).isNotNull();
    }

    @Test
    void an_account_is_switched_off_with_a_proof_alone() {
        signedInAnew();
        for (var proof : List.of(NONE, WRONG)) {
            assertThat(refused(switchOff("teacher", proof))).containsExactly(ASKED);
        }
        assertThat(entry("teacher").person().active()).isTrue();
        done(switchOff("teacher", RIGHT));
        assertThat(entry("teacher").person().active()).isFalse();
    }

    @Test
    void offices_change_with_a_proof_alone_and_the_rest_of_an_entry_without() {
        signedInAnew();
        var teacher = scene.the("teacher");
        var chair = scene.the("chair");
        for (var proof : List.of(NONE, WRONG)) {
            assertThat(refused(people.keep(command(teacher.id(), teacher, Set.of(Role.RECORDS_MANAGER)), proof)))
                    .containsExactly(ASKED);
            assertThat(refused(people.keep(command(chair.id(), chair, Set.of()), proof)))
                    .as("nor are they taken away")
                    .containsExactly(ASKED);
            assertThat(refused(people.keep(command(null, teacher, Set.of(Role.ADMINISTRATOR)), proof)))
                    .as("nor is anybody added with one")
                    .containsExactly(ASKED);
        }
        assertThat(entry("teacher").person().roles()).isEmpty();
        assertThat(entry("chair").person().roles()).isNotEmpty();
        assertThat(done(people.staff())).hasSameSizeAs(scene.people().values());
        done(people.keep(command(chair.id(), chair, chair.roles()), NONE));
        var added = done(people.keep(command(null, teacher, Set.of()), NONE));
        done(people.keep(command(added, teacher, Set.of(Role.RECORDS_MANAGER)), RIGHT));
        assertThat(done(people.person(added)).person().roles()).containsExactly(Role.RECORDS_MANAGER);
    }

    @Test
    void a_procedure_is_published_with_a_proof_alone() {
        signedInAnew();
        done(procedures.save(done(procedures.discard())
                .text()
                .replaceFirst(
                        "(?m)^in_force_from: .*$",
                        "in_force_from: " + clock.today().plusDays(1))
                .replaceFirst("(?m)^review_by: .*$", "review_by: none")));
        for (var proof : List.of(NONE, WRONG)) {
            assertThat(refused(procedures.publish(proof))).containsExactly(ASKED);
        }
        assertThat(done(procedures.draft()).drafted()).isTrue();
        assertThat(done(procedures.publish(RIGHT))).isEqualTo(1);
        assertThat(done(procedures.draft()).drafted()).isFalse();
    }

    @Test
    void cases_are_disposed_of_with_a_proof_alone() {
        full.nothingIsKeptLongerThanAYear();
        var reference = full.justEnded(FullCase.token());
        full.endedYearsAgo(reference, 3);
        surrey.as("records manager");
        assertThat(refused(disposal.dispose(Set.of(reference), "1", NONE))).containsExactly(ASKED);
        assertThat(done(disposal.due())).extracting(DueCase::reference).contains(reference);
        done(disposal.dispose(Set.of(reference), "1", Proof.of("demonstration")));
        assertThat(done(disposal.due())).extracting(DueCase::reference).doesNotContain(reference);
    }

    private StaffLine entry(String part) {
        return done(people.person(scene.the(part).id()));
    }

    private static KeepPerson command(@Nullable PersonId id, PersonView like, Set<Role> offices) {
        return new KeepPerson(
                id,
                like.agency(),
                like.name() + (id == null ? " the second" : ""),
                like.title(),
                like.tier(),
                like.employment(),
                null,
                null,
                offices);
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                ProvedActsIT.class,
                WithAnAdministrator.class,
                Scenery.class,
                Scene.class,
                Story.class,
                FullCase.class,
                Ended.class);
    }
}
