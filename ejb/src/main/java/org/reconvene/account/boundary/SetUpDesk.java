package org.reconvene.account.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.account.SetUp;
import org.reconvene.account.model.SetUpRules;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.KeepAgency;
import org.reconvene.people.KeepPartnership;
import org.reconvene.people.KeepPerson;
import org.reconvene.people.PersonId;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.StaffRegister;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;

/**
 * Makes the first administrator of a server on which nobody has an account yet. Whoever reads the server's log may do it, once:
 * the code stands there, is good for one use and until the server stops, and only for ten tries.
 *
 * <p>One call at a time, so that two cannot both be the first.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class SetUpDesk {

    private static final System.Logger LOG = System.getLogger(SetUpDesk.class.getName());
    private static final int CODE = 25;
    private static final int TRIES = 10;

    @Inject
    DemonstrationMode demonstration;

    @Inject
    AccountOpening opening;

    @Inject
    Passwords passwords;

    @Inject
    BreachedPasswords breached;

    @Inject
    StaffRegister register;

    @Inject
    Journal journal;

    private @Nullable String code;
    private int wrong;

    @PostConstruct
    void makeCode() {
        if (!demonstration.isOn() && opening.nobodyReal()) {
            code = passwords.random(CODE);
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Nobody can sign in yet. Open /setup.xhtml and enter this one-time code: " + code);
        }
    }

    /** Whether a first administrator can be made here and now. */
    @Lock(LockType.READ)
    public boolean isOpen() {
        return code != null;
    }

    /** Makes the partnership, its agency and its administrator, or says what to mend. */
    public Outcome<PersonId> setUp(SetUp command) {
        var expected = code;
        if (expected == null || !opening.nobodyReal()) {
            code = null;
            return Outcome.refused(Refusal.ofAct("Reconvene is already set up. Sign in, or ask your administrator"));
        }
        if (!same(expected, command.code())) {
            wrong++;
            if (wrong >= TRIES) {
                code = null;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The one-time code was wrong too often; restart the server for a new one");
            }
            return Outcome.refused(Refusal.of(
                    "code",
                    "Enter the code from the end of the server’s log; after ten wrong ones a restart makes a new one"));
        }
        var refusals = new ArrayList<>(SetUpRules.refuse(command));
        breached.refuse(command.password()).ifPresent(words -> refusals.add(Refusal.of("password", words)));
        var nation = command.nation();
        if (!refusals.isEmpty() || nation == null) {
            return Outcome.refused(refusals);
        }
        var name = command.partnershipName().strip();
        var partnership =
                register.add(new KeepPartnership(SetUpRules.slugOf(name), name, command.prefix(), nation, false));
        var agency = register.add(new KeepAgency(
                partnership,
                AgencyKind.CHILDRENS_SOCIAL_CARE,
                command.agencyName().strip()));
        var person = register.keep(new KeepPerson(
                null,
                agency,
                command.name().strip(),
                Role.ADMINISTRATOR.words(),
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                null,
                null,
                Set.copyOf(EnumSet.of(Role.ADMINISTRATOR))));
        opening.open(person, command.userName(), command.password());
        journal.followed("SET_UP", CaseKey.ofPerson(person), "The first administrator was made with the one-time code");
        code = null;
        return Outcome.done(person);
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
