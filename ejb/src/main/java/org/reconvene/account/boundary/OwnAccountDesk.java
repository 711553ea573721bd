package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.ChangePassword;
import org.reconvene.account.Proof;
import org.reconvene.account.model.PasswordRules;
import org.reconvene.account.store.Accounts;
import org.reconvene.account.store.Sessions;
import org.reconvene.people.PersonId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which everybody keeps their own account. */
@Stateless
public class OwnAccountDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    OwnSession own;

    @Inject
    Passwords passwords;

    @Inject
    BreachedPasswords breached;

    @Inject
    Directory directory;

    @Inject
    SignInAgain signInAgain;

    @Inject
    BusinessClock clock;

    /** Changes the password of the person who is signed in, or says what to mend. */
    public Outcome<PersonId> changePassword(ChangePassword command) {
        if (journal.admit(Act.CHANGE_OWN_PASSWORD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var person = signedIn.person();
        var me = person.id();
        var account = accounts.of(me).orElseThrow(() -> new IllegalStateException("who is signed in has an account"));
        if (account.isDemonstration() && !account.mustChangePassword()) {
            return Outcome.refused(
                    Refusal.ofAct("Everybody may use this demonstration account, so its password stays as it is"));
        }
        var refusals = new ArrayList<Refusal>();
        PasswordRules.refuse(
                        command.wanted(),
                        account.userName(),
                        person.name(),
                        person.agencyName(),
                        directory.partnership(person.partnership()).name())
                .or(() -> breached.refuse(command.wanted()))
                .ifPresent(words -> refusals.add(Refusal.of("wanted", words)));
        if (command.wanted().equals(command.current())) {
            refusals.add(Refusal.of("wanted", "Choose a password that you have not used here before"));
        }
        if (!command.wanted().equals(command.again())) {
            refusals.add(Refusal.of("again", "Enter the new password a second time, letter by letter the same"));
        }
        signInAgain.ask(me, new Proof(command.current(), command.code()), "current", clock.now(), refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        account.changePassword(passwords.hash(command.wanted()));
        // Whoever knew the old password may still be in somewhere.
        sessions.endAll(me, own.number());
        journal.done(Act.CHANGE_OWN_PASSWORD, CaseKey.ofPerson(me), "Changed their own password");
        return Outcome.done(me);
    }
}
