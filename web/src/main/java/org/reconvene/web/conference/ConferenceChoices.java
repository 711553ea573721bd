package org.reconvene.web.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Reader;

/** The answers that can be chosen about a conference, in the words of the reader’s nation. */
@Named
@RequestScoped
public class ConferenceChoices {

    @Inject
    Reader reader;

    @Inject
    Directory directory;

    public List<Choice> getKinds() {
        var nation = reader.getPartnership().nation();
        return Arrays.stream(ConferenceKind.values())
                .map(kind -> Choice.of(kind.name(), kind.words(nation)))
                .toList();
    }

    /** Everybody of the partnership but the reader, by agency and name. */
    public List<Choice> getStaff() {
        return directory.staffOf(reader.getPartnership().id()).stream()
                .filter(PersonView::active)
                .filter(person -> !person.id().equals(reader.getPerson().id()))
                .sorted(Comparator.comparing(PersonView::agencyName).thenComparing(PersonView::name))
                .map(person -> Choice.of(
                        Long.toString(person.id().value()), person.name() + ", " + person.title(), person.agencyName()))
                .toList();
    }

    /** The staff in one line each, for a list of the browser’s. */
    public List<Choice> getStaffInOneLine() {
        return getStaff().stream()
                .map(person -> Choice.of(person.value(), person.second() + ": " + person.label()))
                .toList();
    }

    public List<Choice> getAttendance() {
        return List.of(
                Choice.of(Attendance.ATTENDED.name(), "Yes"),
                Choice.of(Attendance.APOLOGIES.name(), "Apologies"),
                Choice.of(Attendance.ABSENT.name(), "No"));
    }

    public List<Choice> getDecisions() {
        return Arrays.stream(PlanDecision.values())
                .map(decision -> Choice.of(decision.name(), decision.words()))
                .toList();
    }

    public List<Choice> getCategories() {
        return Arrays.stream(PlanCategory.values())
                .map(category -> Choice.of(category.name(), category.words()))
                .toList();
    }

    public List<Choice> getYesNo() {
        return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    }
}
