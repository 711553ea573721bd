package org.reconvene.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.reconvene.access.Refusal;
import org.reconvene.account.Proof;
import org.reconvene.account.store.Accounts;
import org.reconvene.account.store.Sessions;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;

/** Asks whoever is signed in for their password once more, and for a code where they have a second step, before an act that asks for it. */
@ApplicationScoped
@Unrecorded("part of another desk’s act, which is decided and recorded there")
public class SignInAgain {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SecondStepCheck check;

    @Inject
    OwnSession own;

    @Inject
    Sessions sessions;

    /**
     * Adds what to mend where the proof is not theirs; what is wrong is counted and slowed down as at the sign-in.
     *
     * <p>The code is taken only where nothing else is to be mended, since it is good once. What was left empty is no guess and is not
     * counted. A right proof is remembered with the session, for what asks for a recent one.
     *
     * @param field where the password was typed; the code was typed in the field of that name with {@code Code} behind it
     */
    public void ask(PersonId person, Proof proof, String field, Instant at, List<Refusal> refusals) {
        var account = accounts.of(person).orElseThrow(() -> new IllegalStateException("who signed in has an account"));
        var tries = accounts.triesOf(person);
        if (tries.slowedUntil(at) != null) {
            refusals.add(Refusal.of(field, "The password or the code was wrong too often. Wait a quarter of an hour"));
        } else if (!passwords.match(proof.password(), account.passwordHash())) {
            if (!proof.password().isEmpty()) {
                tries.passwordWasWrong(at);
            }
            refusals.add(Refusal.of(field, "Enter the password that you signed in with"));
        } else if (!check.isOn(person)) {
            remember(person, at);
        } else if (refusals.isEmpty()) {
            if (check.takes(person, proof.code())) {
                remember(person, at);
            } else {
                if (!proof.code().isBlank()) {
                    tries.passwordWasWrong(at);
                }
                refusals.add(Refusal.of(
                        field + "Code",
                        "Enter the six digits that your telephone shows now, or a recovery code. Each is good once;"
                                + " the next six digits come within half a minute"));
            }
        }
    }

    private void remember(PersonId person, Instant at) {
        var session = own.number();
        if (session != null) {
            sessions.noteProof(session, person, at);
        }
    }
}
