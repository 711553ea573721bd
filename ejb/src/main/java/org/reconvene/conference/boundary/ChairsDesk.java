package org.reconvene.conference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.conference.ArrangeConference;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.KeepParticipation;
import org.reconvene.conference.SetDate;
import org.reconvene.conference.model.Conference;
import org.reconvene.conference.model.ConferenceChild;
import org.reconvene.conference.model.ConferenceRules;
import org.reconvene.conference.store.Conferences;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.References;
import org.reconvene.time.London;

/** The desk of the chair: arranges a conference, records who took part and what was decided for each child (SUS-11). */
@Stateless
public class ChairsDesk {

    private static final String GONE = "This conference has a chair already.";

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    References references;

    @Inject
    ChildRegister children;

    @Inject
    Conferences conferences;

    /** Makes the conference and answers its reference. */
    public Outcome<String> arrange(ArrangeConference command) {
        if (journal.admit(Act.ARRANGE_CONFERENCE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = ConferenceRules.refusals(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var chair = signedIn.person();
        var partnership = directory.partnership(chair.partnership());
        var reference = references.next(
                partnership.prefix() + "-C", London.dateOf(command.heldAt()).getYear());
        var conference = new Conference(partnership.id(), reference, command.kind(), command.heldAt());
        conference.isChairedBy(chair.id());
        conference.takesPlace(command.heldAt(), command.place().strip());
        children.views(partnership.id(), command.children()).keySet().forEach(conference::concerns);
        var invited = directory.persons(command.invited());
        command.invited().stream()
                .distinct()
                .map(invited::get)
                .filter(Objects::nonNull)
                .filter(person -> person.partnership().equals(partnership.id()))
                .forEach(person -> conference.invite(person.id(), person.agency()));
        conferences.add(conference);
        journal.done(
                Act.ARRANGE_CONFERENCE,
                new CaseKey(reference),
                chair.name() + " arranged the " + decapitalised(command.kind().words(partnership.nation())));
        return Outcome.done(reference);
    }

    /** Takes the chair of a conference that came from the census without one. */
    public Outcome<String> takeTheChair(String reference) {
        if (journal.admit(Act.TAKE_THE_CHAIR) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var chair = signedIn.person();
        var found = conferences.find(reference).filter(c -> c.partnership().equals(chair.partnership()));
        if (found.isEmpty() || found.get().chair() != null) {
            return Outcome.refused(Refusal.ofAct(GONE));
        }
        found.get().isChairedBy(chair.id());
        journal.done(Act.TAKE_THE_CHAIR, new CaseKey(reference), chair.name() + " took the chair");
        return Outcome.done(reference);
    }

    /** Sets when and where the conference is held; a reconvened one is held within its limit. */
    public Outcome<String> setDate(SetDate command) {
        var key = new CaseKey(command.conference());
        if (journal.admit(Act.KEEP_CONFERENCE, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var conference = conferences.find(command.conference()).orElseThrow();
        var refusals = ConferenceRules.refusals(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        conference.takesPlace(command.heldAt(), command.place().strip());
        var late = conference.holdBy() != null && command.heldAt().isAfter(conference.holdBy());
        journal.done(
                Act.KEEP_CONFERENCE,
                key,
                signedIn.person().name() + " set the date" + (late ? ", which is after the limit" : ""));
        return Outcome.done(command.conference());
    }

    /** Records who came, whose report came when, and whether the conference was quorate. */
    public Outcome<String> keepParticipation(KeepParticipation command) {
        var key = new CaseKey(command.conference());
        if (journal.admit(Act.KEEP_CONFERENCE, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var conference = conferences.find(command.conference()).orElseThrow();
        var people = directory.persons(
                command.rows().stream().map(KeepParticipation.Row::person).toList());
        for (var row : command.rows()) {
            var person = people.get(row.person());
            if (person == null || !person.partnership().equals(conference.partnership())) {
                return Outcome.refused(
                        Refusal.of("participants", "Choose people of this partnership, from the directory"));
            }
            conference.took(person.id(), person.agency(), row.attendance(), row.reportReceivedOn());
        }
        conference.wasQuorate(command.quorate());
        journal.done(
                Act.KEEP_CONFERENCE, key, signedIn.person().name() + " recorded who took part and whose reports came");
        return Outcome.done(command.conference());
    }

    /** Records the decision for each child. */
    public Outcome<String> decide(DecideForChildren command) {
        var key = new CaseKey(command.conference());
        if (journal.admit(Act.KEEP_CONFERENCE, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var conference = conferences.find(command.conference()).orElseThrow();
        var refusals = ConferenceRules.refusals(command, conference, childrenOf(conference));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        for (var row : command.rows()) {
            conference.child(row.child()).orElseThrow().decide(row.decision(), row.category(), row.consensus());
        }
        journal.done(Act.KEEP_CONFERENCE, key, signedIn.person().name() + " recorded the decision for each child");
        return Outcome.done(command.conference());
    }

    private Map<ChildId, ChildView> childrenOf(Conference conference) {
        return children.views(
                conference.partnership(),
                conference.children().stream().map(ConferenceChild::child).toList());
    }

    private static String decapitalised(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
