package org.reconvene.retention.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Reason;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.retention.HoldView;
import org.reconvene.retention.KeepPeriod;
import org.reconvene.retention.Period;
import org.reconvene.retention.store.Holds;
import org.reconvene.retention.store.Retained;
import org.reconvene.retention.store.Schedule;
import org.reconvene.time.boundary.BusinessClock;

/** At which a records manager says how long what ended is kept, and which cases are kept longer. */
@Stateless
public class RetentionDesk {

    private static final Refusal UNKNOWN =
            Refusal.of("reference", "Enter the reference of a case of your partnership, for example SUR-2026-0042");

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Schedule schedule;

    @Inject
    Retained retained;

    @Inject
    Holds holds;

    @Inject
    BusinessClock clock;

    /** The period of each kind. */
    public Outcome<List<Period>> schedule() {
        if (journal.admit(Act.KEEP_PERIODS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.KEEP_PERIODS);
        return Outcome.done(
                List.copyOf(schedule.of(signedIn.person().partnership()).values()));
    }

    /** Keeps the period of one kind, and answers it. */
    public Outcome<Period> keep(KeepPeriod command) {
        if (journal.admit(Act.KEEP_PERIODS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (command.years() < 1 || command.years() > Period.MOST_YEARS) {
            return Outcome.refused(Refusal.of(
                    command.kind().name(),
                    "Enter the years for " + command.kind().one().toLowerCase(Locale.UK) + " as a number from 1 to "
                            + Period.MOST_YEARS + ", for example 25"));
        }
        var me = signedIn.person();
        var before = schedule.of(me.partnership(), command.kind());
        if (!before.isOwnDefault() && before.years() == command.years()) {
            return Outcome.done(before);
        }
        schedule.keep(me.partnership(), command, me.id(), clock.now());
        var now = schedule.of(me.partnership(), command.kind());
        journal.done(
                Act.KEEP_PERIODS,
                CaseKey.ofPerson(me.id()),
                me.name() + " set how long it is kept. " + command.kind().words() + ": " + now.words() + ", before: "
                        + before.words());
        return Outcome.done(now);
    }

    /** The holds that stand. */
    public Outcome<List<HoldView>> holds() {
        if (journal.admit(Act.HOLD_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.HOLD_CASE);
        return Outcome.done(holds.standing(signedIn.person().partnership()));
    }

    /** Puts a case on hold: it is kept, whatever its period. Why goes with the case in the end; that it was done stays. */
    public Outcome<String> hold(String reference, String reason) {
        if (journal.admit(Act.HOLD_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refused =
                Reason.refuse("reason", reason, "why it has to be kept, for example: a court asked for the record");
        var me = signedIn.person();
        retained.lock(reference);
        if (!retained.knows(me.partnership(), reference)) {
            return Outcome.refused(UNKNOWN);
        }
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (holds.isHeld(reference)) {
            return Outcome.refused(
                    Refusal.of("reference", "This case is on hold already. Choose another, or lift the hold below"));
        }
        holds.put(me.partnership(), reference, reason.strip(), me.id(), clock.now());
        journal.done(
                Act.HOLD_CASE,
                new CaseKey(reference),
                me.name() + " put a legal hold on this case, which is kept whatever its period",
                reason.strip());
        return Outcome.done(reference);
    }

    /** Lifts a hold, so that the case's period counts again. */
    public Outcome<String> lift(long hold, String why) {
        if (journal.admit(Act.HOLD_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var found = holds.standing(me.partnership(), hold).orElse(null);
        if (found == null) {
            return Outcome.refused(Refusal.of("hold", "Choose a hold that stands; this one was lifted meanwhile"));
        }
        var refused = Reason.refuse(
                "why", why, "why it need not be kept any longer, for example: the court gave the record back");
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        retained.lock(found.reference());
        if (!holds.lift(hold, why.strip(), me.id(), clock.now())) {
            return Outcome.refused(Refusal.of("hold", "Choose a hold that stands; this one was lifted meanwhile"));
        }
        journal.done(
                Act.HOLD_CASE,
                new CaseKey(found.reference()),
                me.name() + " lifted the legal hold, so that the case’s period counts again",
                why.strip());
        return Outcome.done(found.reference());
    }
}
