package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissentsgroup.AddTerm;
import org.reconvene.dissentsgroup.EndTerm;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.SetPlace;
import org.reconvene.dissentsgroup.TermView;
import org.reconvene.dissentsgroup.model.GroupTerm;
import org.reconvene.dissentsgroup.model.TermRules;
import org.reconvene.dissentsgroup.store.Dockets;
import org.reconvene.dissentsgroup.store.Meetings;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Where the coordinator lays out the Group’s year and keeps its members (SUR-12, SUR-14). */
@Stateless
public class GroupDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    @EJB
    StepLimits stepLimits;

    @Inject
    Meetings meetings;

    @Inject
    Dockets dockets;

    /** The meetings from three months ago to a year ahead, earliest first. */
    public Outcome<List<MeetingLine>> year() {
        if (journal.admit(Act.READ_GROUP_YEAR) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_GROUP_YEAR);
        var today = clock.today().atStartOfDay(London.ZONE);
        return Outcome.done(dockets.between(
                signedIn.person().partnership(),
                today.minusMonths(3).toInstant(),
                today.plusYears(1).toInstant()));
    }

    /** Makes the meetings of the year ahead by the partnership’s rule; those that exist stay as they are. Answers how many there are. */
    public Outcome<Integer> layOut() {
        if (journal.admit(Act.KEEP_GROUP) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = directory.partnership(signedIn.person().partnership());
        var year = stepLimits
                .meeting(partnership, FollowedSteps.AUDIT, clock.now())
                .yearFrom(clock.today(), calendars.of(partnership));
        year.forEach(meeting -> meetings.ensure(partnership, meeting));
        done("laid out the Group’s meetings of the year ahead");
        return Outcome.done(year.size());
    }

    /** Says where a meeting takes place. */
    public Outcome<String> setPlace(SetPlace command) {
        if (journal.admit(Act.KEEP_GROUP) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var meeting = meetings.lock(signedIn.person().partnership(), command.meeting());
        if (meeting.isEmpty()) {
            return Outcome.refused(Refusal.ofAct(MeetingWords.UNKNOWN));
        }
        var place = command.place().strip();
        if (place.isEmpty() || place.length() > 200) {
            return Outcome.refused(Refusal.of(
                    "place", "Enter the place, up to 200 characters, for example Civic Office, room 4, and by video"));
        }
        meeting.get().takesPlaceAt(place);
        journal.done(
                Act.KEEP_GROUP,
                new CaseKey(command.meeting()),
                signedIn.person().name() + " set the place of the meeting: " + place);
        return Outcome.done(command.meeting());
    }

    /** The terms of office, those included that ended within the last year. */
    public Outcome<List<TermView>> members() {
        if (journal.admit(Act.READ_GROUP_YEAR) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_GROUP_YEAR);
        var today = clock.today();
        var terms = meetings.termsEndingFrom(signedIn.person().partnership(), today.minusYears(1));
        var people = directory.persons(
                terms.stream().map(GroupTerm::person).distinct().toList());
        return Outcome.done(terms.stream()
                .map(term -> term.view(Objects.requireNonNull(people.get(term.person())), today))
                .toList());
    }

    /** Gives somebody of the partnership a term of office and answers its id. */
    public Outcome<Long> addTerm(AddTerm command) {
        if (journal.admit(Act.KEEP_GROUP) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var mine = signedIn.person().partnership();
        var person = command.person() == null
                ? null
                : directory
                        .person(command.person())
                        .filter(found -> found.partnership().equals(mine))
                        .orElse(null);
        var refusals = TermRules.ofAdding(command, person, person == null ? List.of() : meetings.termsOf(person.id()));
        if (!refusals.isEmpty() || person == null) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(add(command, person));
    }

    /** Ends a term of office early. */
    public Outcome<Long> endTerm(EndTerm command) {
        if (journal.admit(Act.KEEP_GROUP) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var term = meetings.term(command.term())
                .filter(found -> found.partnership().equals(signedIn.person().partnership()));
        if (term.isEmpty()) {
            return Outcome.refused(Refusal.ofAct("There is no such term of office in this partnership."));
        }
        var refusals = TermRules.ofEnding(term.get(), command.until());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var until = Objects.requireNonNull(command.until());
        term.get().endsOn(until);
        done("ended the term of office of "
                + directory.person(term.get().person()).orElseThrow().name() + " on " + DateWords.day(until));
        return Outcome.done(command.term());
    }

    private long add(AddTerm command, PersonView person) {
        var term = new GroupTerm(
                person.partnership(),
                person.id(),
                Objects.requireNonNull(command.from()),
                Objects.requireNonNull(command.until()));
        meetings.add(term);
        done("gave " + person.name() + " a term of office until " + DateWords.day(term.until()));
        return term.view(person, clock.today()).id();
    }

    private void done(String what) {
        var me = signedIn.person();
        journal.done(Act.KEEP_GROUP, CaseKey.ofPerson(me.id()), me.name() + " " + what);
    }
}
