package org.reconvene.retention.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.boundary.ChildrenOfCases;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.retention.FindSubject;
import org.reconvene.retention.RetainedKind;
import org.reconvene.retention.Subject;
import org.reconvene.retention.SubjectCase;
import org.reconvene.retention.model.ThirdParties;
import org.reconvene.retention.store.SubjectCases;

/** At which a records manager finds what is held about one person who asked for it, with the names of others marked. */
@Stateless
public class SubjectDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    ChildrenOfCases children;

    @Inject
    SubjectCases cases;

    @Inject
    EverythingHeld held;

    /** Everybody of the partnership, whoever has left among them, for the choice of one. */
    public Outcome<List<PersonView>> staff() {
        if (journal.admit(Act.FIND_SUBJECT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        return Outcome.done(directory.staffOf(signedIn.person().partnership()));
    }

    /** What is held about that person. That it was looked for is recorded, and in each case that it was read. */
    public Outcome<Subject> find(FindSubject command) {
        if (journal.admit(Act.FIND_SUBJECT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        return switch (command) {
            case FindSubject.Child child -> child(child);
            case FindSubject.Staff staff -> staff(staff);
        };
    }

    private Outcome<Subject> child(FindSubject.Child command) {
        var refusals = new ArrayList<Refusal>();
        if (command.givenName().isBlank()) {
            refusals.add(Refusal.of("givenName", "Enter the child’s first name, as it stands in the register"));
        }
        if (command.familyName().isBlank()) {
            refusals.add(Refusal.of("familyName", "Enter the child’s family name, as it stands in the register"));
        }
        var bornOn = command.bornOn();
        if (bornOn == null) {
            refusals.add(Refusal.of("bornOn", "Enter the child’s date of birth, for example 1 3 2018"));
        }
        if (bornOn == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var partnership = signedIn.person().partnership();
        var given = command.givenName().strip();
        var family = command.familyName().strip();
        var found = children.called(partnership, given, family, bornOn);
        var who = found.isEmpty()
                ? "a child who is not known here"
                : "the child " + found.stream().map(each -> each.reference()).collect(Collectors.joining(", "));
        return answer(
                who,
                given + " " + family,
                cases.ofChildren(
                        partnership,
                        found.stream().map(each -> each.id().value()).toList()));
    }

    private Outcome<Subject> staff(FindSubject.Staff command) {
        var id = command.person();
        var partnership = signedIn.person().partnership();
        var person = id == null
                ? null
                : directory
                        .person(id)
                        .filter(each -> each.partnership().equals(partnership))
                        .orElse(null);
        if (person == null) {
            return Outcome.refused(
                    Refusal.of("person", "Choose somebody from the staff of your partnership’s agencies"));
        }
        return answer(
                person.name() + ", " + person.agencyName(), person.name(), cases.ofPerson(partnership, person.id()));
    }

    private Outcome<Subject> answer(String who, String name, List<SubjectCases.Found> found) {
        var me = signedIn.person();
        var known = new ArrayList<>(children.namesIn(me.partnership()));
        directory.staffOf(me.partnership()).forEach(person -> known.add(person.name()));
        var others = new ThirdParties(List.of(name), known);
        journal.done(
                Act.FIND_SUBJECT,
                CaseKey.ofPerson(me.id()),
                me.name() + " looked for what is held about " + who + "; cases found: " + found.size());
        return Outcome.done(
                new Subject(name, found.stream().map(each -> read(each, others)).toList()));
    }

    private SubjectCase read(SubjectCases.Found found, ThirdParties others) {
        journal.read(Act.FIND_SUBJECT, new CaseKey(found.reference()));
        // What would be deleted last is what the case itself says, and is read first.
        var texts = cases.texts(held.inOrder().reversed(), found.reference()).stream()
                .map(text -> new SubjectCase.Text(text.heldAs(), others.mark(text.words())))
                .toList();
        return new SubjectCase(
                found.reference(),
                kind(found.kind()),
                found.relations().stream().map(SubjectDesk::relation).collect(Collectors.joining("; ")),
                texts);
    }

    /** A conference is kept, and so is none of the kinds that have a period. */
    private static String kind(String kind) {
        return kind.equals("CONFERENCE")
                ? "Conference"
                : RetainedKind.valueOf(kind).words();
    }

    private static String relation(String part) {
        return part.equals("CHILD")
                ? "the child whom it is about"
                : part.replace('_', ' ').toLowerCase(Locale.UK);
    }
}
