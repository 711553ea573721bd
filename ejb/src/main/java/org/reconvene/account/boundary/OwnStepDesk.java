package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.account.ProposedStep;
import org.reconvene.account.SecondStepView;
import org.reconvene.account.SetUpSecondStep;
import org.reconvene.account.model.Account;
import org.reconvene.account.model.Base32;
import org.reconvene.account.model.RecoveryCode;
import org.reconvene.account.model.SecondStep;
import org.reconvene.account.store.Accounts;
import org.reconvene.account.store.SecondSteps;
import org.reconvene.account.store.Sessions;
import org.reconvene.people.PersonId;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which everybody keeps the second step of their own sign-in. What is secret is in no record and in no log. */
@Stateless
public class OwnStepDesk {

    private static final int KEY_CHARACTERS = SecondStep.KEY_BYTES * 8 / 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Accounts accounts;

    @Inject
    SecondSteps steps;

    @Inject
    SecondStepCheck check;

    @Inject
    Passwords passwords;

    @Inject
    SignInAgain signInAgain;

    @Inject
    Sessions sessions;

    @Inject
    OwnSession own;

    @Inject
    BusinessClock clock;

    /** How it stands. */
    public Outcome<SecondStepView> view() {
        if (journal.admit(Act.KEEP_OWN_SECOND_STEP) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person().id();
        journal.read(Act.KEEP_OWN_SECOND_STEP, CaseKey.ofPerson(me));
        return Outcome.done(new SecondStepView(
                steps.of(me).map(SecondStep::setUpAt).orElse(null), steps.codesLeft(me), check.isRequired()));
    }

    /** A new key, of which nothing is kept until a code of it was typed. */
    public Outcome<ProposedStep> propose() {
        if (journal.admit(Act.KEEP_OWN_SECOND_STEP) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person().id();
        journal.read(Act.KEEP_OWN_SECOND_STEP, CaseKey.ofPerson(me));
        var bytes = new byte[SecondStep.KEY_BYTES];
        RANDOM.nextBytes(bytes);
        var key = Base32.encode(bytes);
        var name = accounts.of(me).map(Account::userName).orElseThrow();
        return Outcome.done(new ProposedStep(
                key,
                "otpauth://totp/Reconvene:" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "?secret=" + key
                        + "&issuer=Reconvene&algorithm=SHA1&digits=6&period=30"));
    }

    /** Sets it up, where the password is right and the telephone shows the right code; answers the recovery codes, this once. */
    public Outcome<List<String>> setUp(SetUpSecondStep command) {
        if (journal.admit(Act.KEEP_OWN_SECOND_STEP) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person().id();
        if (check.isOn(me)) {
            return Outcome.refused(Refusal.ofAct(
                    "Your account has a second step. Turn it off first, to set it up on another telephone"));
        }
        if (command.key().length() != KEY_CHARACTERS) {
            return Outcome.refused(Refusal.ofAct(
                    "The key is no longer here. Open this page anew, and take the key that it shows then"));
        }
        var refusals = new ArrayList<Refusal>();
        signInAgain.ask(me, command.proof(), "password", clock.now(), refusals);
        var first = check.first(command.key(), command.proof().code());
        if (first.isEmpty()) {
            refusals.add(
                    Refusal.of(
                            "passwordCode",
                            "Enter the six digits that the application shows now; if they do not match, set your telephone’s clock"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        steps.add(new SecondStep(me, command.key(), first.orElseThrow(), clock.now()));
        return Outcome.done(renewed(me, "Set up a second step for signing in"));
    }

    /** Turns it off: from then on the password alone signs in. */
    public Outcome<PersonId> turnOff(Proof proof) {
        var me = signedIn.person().id();
        var refused = refused(me, proof);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        steps.forget(me);
        sessions.endAll(me, own.number());
        journal.done(Act.KEEP_OWN_SECOND_STEP, CaseKey.ofPerson(me), "Turned off their own second step for signing in");
        return Outcome.done(me);
    }

    /** Makes new recovery codes; the old ones end. */
    public Outcome<List<String>> makeCodes(Proof proof) {
        var me = signedIn.person().id();
        var refused = refused(me, proof);
        return refused.isPresent()
                ? Outcome.refused(refused.get())
                : Outcome.done(renewed(me, "Made new recovery codes for signing in"));
    }

    private Optional<List<Refusal>> refused(PersonId me, Proof proof) {
        if (journal.admit(Act.KEEP_OWN_SECOND_STEP) instanceof Decision.Refused refused) {
            return Optional.of(List.of(Refusal.ofAct(refused.reason())));
        }
        if (!check.isOn(me)) {
            return Optional.of(List.of(Refusal.ofAct("Your account has no second step")));
        }
        var refusals = new ArrayList<Refusal>();
        signInAgain.ask(me, proof, "sure", clock.now(), refusals);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(refusals);
    }

    /** New recovery codes, an end of every other session, and a line in the record. */
    private List<String> renewed(PersonId me, String what) {
        steps.forgetCodes(me);
        var codes = Stream.generate(() -> passwords.random(RecoveryCode.CHARACTERS))
                .limit(RecoveryCode.HOW_MANY)
                .toList();
        for (var code : codes) {
            var plain = RecoveryCode.plain(code);
            steps.add(new RecoveryCode(me, plain, passwords.hash(plain)));
        }
        sessions.endAll(me, own.number());
        journal.done(Act.KEEP_OWN_SECOND_STEP, CaseKey.ofPerson(me), what);
        return codes;
    }
}
