package org.reconvene.notification.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.notification.NoticeView;
import org.reconvene.notification.store.MailChoices;
import org.reconvene.notification.store.Mails;
import org.reconvene.notification.store.Notices;
import org.reconvene.people.PersonId;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where everybody sees what they were told. */
@Stateless
public class NoticeDesk {

    private static final int MOST = 50;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    @Inject
    Mails mails;

    @Inject
    MailChoices choices;

    /** Up to fifty notices of mine, newest first. */
    public List<NoticeView> mine() {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_OWN_WORK);
        return notices.of(signedIn.person().id(), MOST);
    }

    /** How many notices of mine are unread. */
    @Unrecorded("a number of the person’s own, shown on every page; it says nothing about a case")
    public int unread() {
        return notices.unreadBy(signedIn.person().id());
    }

    /** Marks a notice of mine as read. */
    public Outcome<Long> markRead(long notice) {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var found = notices.of(me.id(), notice).orElse(null);
        if (found == null) {
            return Outcome.refused(Refusal.ofAct("This notice is not one of yours."));
        }
        found.wasRead(clock.now());
        journal.done(Act.READ_OWN_WORK, CaseKey.ofPerson(me.id()), me.name() + " read a notice");
        return Outcome.done(notice);
    }

    /** Marks all notices of mine as read and answers how many were not. */
    public Outcome<Integer> markAllRead() {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var marked = notices.allReadBy(me.id(), clock.now());
        journal.done(Act.READ_OWN_WORK, CaseKey.ofPerson(me.id()), me.name() + " marked all notices as read");
        return Outcome.done(marked);
    }

    /** Whether I am told by e-mail too. */
    @Unrecorded("a choice of the person’s own; it says nothing about a case")
    public boolean byMail() {
        return choices.byMail(signedIn.person().id());
    }

    /** Chooses whether I am told by e-mail too; what already waits to go then stays here. */
    public Outcome<Boolean> choose(boolean byMail) {
        if (journal.admit(Act.CHOOSE_OWN_NOTICES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        choices.keep(me.id(), byMail);
        journal.done(
                Act.CHOOSE_OWN_NOTICES,
                CaseKey.ofPerson(me.id()),
                me.name() + (byMail ? " is told by e-mail too" : " is told in Reconvene alone"));
        return Outcome.done(byMail);
    }

    /** Whose e-mail could not be delivered, in the partnership of its administrator. */
    public Outcome<List<PersonId>> unreachable() {
        if (journal.admit(Act.KEEP_PEOPLE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.KEEP_PEOPLE);
        return Outcome.done(mails.unreachable(signedIn.person().partnership()));
    }
}
