package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Reason;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.account.SecondStepTaken;
import org.reconvene.account.StartingPassword;
import org.reconvene.account.TakeSecondStepAway;
import org.reconvene.account.model.Account;
import org.reconvene.account.model.StaffRules;
import org.reconvene.account.store.Accounts;
import org.reconvene.account.store.SecondSteps;
import org.reconvene.account.store.Sessions;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.StaffRegister;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which an administrator opens, closes and renews the accounts of their own partnership. */
@Stateless
public class AccountsDesk {

    private static final int STARTING_PASSWORD = 20;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    StaffRegister register;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    SecondSteps steps;

    @Inject
    SignInAgain signInAgain;

    @Inject
    RecentProof recentProof;

    @Inject
    BusinessClock clock;

    @Inject
    Event<SecondStepTaken> taken;

    /**
     * Gives a starting password to the person, who changes it when they first sign in; an old password ends.
     *
     * @param userName what the person signs in with; not looked at where they have an account
     * @param proof of whoever gives it; not looked at where a recent one holds
     */
    public Outcome<StartingPassword> giveStartingPassword(PersonId id, String userName, Proof proof) {
        var refusal = refusal(id);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var account = accounts.of(id);
        if (account.filter(known -> known.isDemonstration() && !known.mustChangePassword())
                .isPresent()) {
            return Outcome.refused(
                    Refusal.ofAct("Everybody may use this demonstration account, so its password stays as it is"));
        }
        if (account.isEmpty()) {
            var unfit = StaffRules.refuseUserName(userName);
            if (unfit.isPresent()) {
                return Outcome.refused(unfit.get());
            }
            if (accounts.named(userName).isPresent()) {
                return Outcome.refused(Refusal.of("userName", "Somebody else has this user name; choose another"));
            }
        }
        var unproven = unproven(proof);
        if (!unproven.isEmpty()) {
            return Outcome.refused(unproven);
        }
        var password = passwords.random(STARTING_PASSWORD);
        var hash = passwords.hash(password);
        account.ifPresentOrElse(
                known -> known.beginAgain(hash),
                () -> accounts.add(Account.toBegin(id, userName, hash, isDemonstration())));
        sessions.endAll(id, null);
        // A wait was for the password that ended here.
        accounts.triesOf(id).passwordWasRight();
        record(id, "gave a starting password to");
        return Outcome.done(new StartingPassword(account.map(Account::userName).orElse(userName), password));
    }

    /**
     * Closes the account: the person is out with their next click.
     *
     * @param proof of whoever closes it; not looked at where a recent one holds
     */
    public Outcome<PersonId> switchOff(PersonId id, Proof proof) {
        var refusal = refusal(id);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        if (id.equals(signedIn.person().id())) {
            return Outcome.refused(
                    Refusal.ofAct("Your own account stays on, so that somebody can let people in; another administrator"
                            + " can switch it off"));
        }
        var unproven = unproven(proof);
        if (!unproven.isEmpty()) {
            return Outcome.refused(unproven);
        }
        register.leave(id);
        sessions.endAll(id, null);
        record(id, "switched off the account of");
        return Outcome.done(id);
    }

    /** Opens the account again. */
    public Outcome<PersonId> switchOn(PersonId id) {
        var refusal = refusal(id);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        register.comeBack(id);
        record(id, "switched on the account of");
        return Outcome.done(id);
    }

    /** Signs the person out wherever they are signed in; their account stays as it is. */
    public Outcome<PersonId> endSessions(PersonId id) {
        var refusal = refusal(id);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        sessions.endAll(id, null);
        record(id, "signed out everywhere");
        return Outcome.done(id);
    }

    /** Takes the second step of somebody away who lost their telephone; they are out everywhere, and told. */
    public Outcome<PersonId> takeSecondStepAway(TakeSecondStepAway command) {
        var id = command.person();
        var refusal = refusal(id, Act.TAKE_SECOND_STEP_AWAY);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        if (steps.of(id).isEmpty()) {
            return Outcome.refused(Refusal.ofAct("This person has no second step"));
        }
        var at = clock.now();
        var me = signedIn.person();
        var refusals =
                new ArrayList<>(Reason.refuse(
                                "reason",
                                command.reason(),
                                "why, for example: the telephone was lost, and I know their voice")
                        .stream()
                        .toList());
        signInAgain.ask(me.id(), command.proof(), "password", at, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        steps.forget(id);
        sessions.endAll(id, null);
        journal.done(
                Act.TAKE_SECOND_STEP_AWAY,
                CaseKey.ofPerson(id),
                me.name() + " took the second step away from " + name(id),
                command.reason().strip());
        taken.fire(new SecondStepTaken(id, at));
        return Outcome.done(id);
    }

    private List<Refusal> unproven(Proof proof) {
        var refusals = new ArrayList<Refusal>();
        recentProof.ask(proof, "sure", refusals);
        return refusals;
    }

    private @Nullable Refusal refusal(PersonId id) {
        return refusal(id, Act.KEEP_PEOPLE);
    }

    private @Nullable Refusal refusal(PersonId id, Act act) {
        if (journal.admit(act) instanceof Decision.Refused refused) {
            return Refusal.ofAct(refused.reason());
        }
        return ours(id).isPresent()
                ? null
                : Refusal.ofAct("This person belongs to another partnership, whose administrator keeps them");
    }

    private void record(PersonId id, String what) {
        journal.done(Act.KEEP_PEOPLE, CaseKey.ofPerson(id), signedIn.person().name() + " " + what + " " + name(id));
    }

    private String name(PersonId id) {
        return directory.person(id).map(PersonView::name).orElse("");
    }

    private boolean isDemonstration() {
        return directory.partnership(signedIn.person().partnership()).demonstration();
    }

    private Optional<PersonView> ours(PersonId id) {
        return directory
                .person(id)
                .filter(person -> person.partnership().equals(signedIn.person().partnership()));
    }
}
