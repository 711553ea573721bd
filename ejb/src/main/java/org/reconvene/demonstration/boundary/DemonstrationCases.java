package org.reconvene.demonstration.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.ChildId;
import org.reconvene.child.KeepChild;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.conference.ArrangeConference;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.KeepParticipation;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.demonstration.PartnershipsPrepared;
import org.reconvene.demonstration.model.Cases;
import org.reconvene.interchange.boundary.CensusDesk;
import org.reconvene.people.PersonId;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/**
 * Gives the invented partnerships something to confer about, through the same desks as anybody: Surrey imports its census, and
 * each partnership holds one conference this morning and arranges others.
 */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
public class DemonstrationCases {

    private static final String CENSUS = "surrey-cin-census.xml";

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    ChildRegister register;

    @Inject
    CensusDesk censusDesk;

    @Inject
    ChairsDesk chairsDesk;

    /** In the transaction in which the partnerships were laid out: there are cases with them, or neither. */
    @ActivateRequestContext
    public void prepare(@Observes PartnershipsPrepared prepared) {
        importCensus(prepared);
        var cases = Cases.read();
        Map<String, ChildId> children = new HashMap<>();
        for (var row : cases.children()) {
            children.put(row.reference(), register.keep(kept(prepared, row)));
        }
        for (var row : cases.conferences()) {
            signedIn.is(person(prepared, row.chair()));
            confer(prepared, row, children);
        }
    }

    private void importCensus(PartnershipsPrepared prepared) {
        var surrey = Objects.requireNonNull(prepared.partnerships().get("surrey"));
        signedIn.is(directory.holders(surrey, Role.CENSUS_IMPORTER).get(0).id());
        var number = done(censusDesk.begin(CENSUS));
        try (var file = Objects.requireNonNull(PartnershipsPrepared.class.getResourceAsStream(CENSUS))) {
            done(censusDesk.read(number, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done(censusDesk.confirm(number));
    }

    private void confer(PartnershipsPrepared prepared, Cases.ConferenceRow row, Map<String, ChildId> children) {
        var day = day(prepared, row);
        var reference = done(chairsDesk.arrange(new ArrangeConference(
                row.kind(),
                London.at(day, row.hour()),
                row.place(),
                row.children().stream()
                        .map(child -> child(children, child.child()))
                        .toList(),
                row.people().stream()
                        .map(part -> person(prepared, part.userName()))
                        .toList())));
        if (!row.wasHeld()) {
            return;
        }
        done(chairsDesk.keepParticipation(new KeepParticipation(
                reference,
                true,
                row.people().stream()
                        .map(part -> new KeepParticipation.Row(
                                person(prepared, part.userName()),
                                part.attendance(),
                                part.reportDaysBefore() == null ? null : day.minusDays(part.reportDaysBefore())))
                        .toList())));
        done(chairsDesk.decide(new DecideForChildren(
                reference,
                row.children().stream()
                        .map(child -> new DecideForChildren.Row(
                                child(children, child.child()),
                                Objects.requireNonNull(child.decision()),
                                child.category(),
                                child.agreed()))
                        .toList())));
    }

    private LocalDate day(PartnershipsPrepared prepared, Cases.ConferenceRow row) {
        var partnership = directory.partnership(
                Objects.requireNonNull(prepared.partnerships().get(row.partnership())));
        return row.wasHeld()
                ? clock.today()
                : calendars.of(partnership).plusWorkingDays(clock.today(), row.workingDays());
    }

    private KeepChild kept(PartnershipsPrepared prepared, Cases.ChildRow row) {
        var months = row.months();
        return new KeepChild(
                Objects.requireNonNull(prepared.partnerships().get(row.partnership())),
                row.reference(),
                row.given(),
                row.family(),
                months == null ? null : clock.today().minusMonths(months).minusDays(9),
                months == null ? clock.today().plusDays(75) : null);
    }

    private static ChildId child(Map<String, ChildId> children, String reference) {
        return Objects.requireNonNull(children.get(reference), reference);
    }

    private static PersonId person(PartnershipsPrepared prepared, String userName) {
        return Objects.requireNonNull(prepared.persons().get(userName), userName);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused ->
                throw new IllegalStateException("the demonstration is refused: " + refused.refusals());
        };
    }
}
