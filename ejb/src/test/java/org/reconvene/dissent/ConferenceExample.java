package org.reconvene.dissent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ChildDecisionView;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.ParticipationView;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;

/** A conference about two siblings: a plan for Hazel, none for Juniper, nothing decided for Ash. */
final class ConferenceExample {

    static final PersonId CHAIR = new PersonId(1);
    static final PersonId HEALTH_VISITOR = new PersonId(2);
    static final PersonId GENERAL_PRACTITIONER = new PersonId(3);
    static final ChildId HAZEL = new ChildId(11);
    static final ChildId JUNIPER = new ChildId(12);
    static final ChildId ASH = new ChildId(13);

    private ConferenceExample() {}

    static ConferenceView conference() {
        return new ConferenceView(
                "SUR-C-2026-0311",
                ConferenceKind.INITIAL,
                "Initial child protection conference",
                person(CHAIR, AgencyKind.CHILDRENS_SOCIAL_CARE),
                Instant.parse("2026-12-22T10:00:00Z"),
                true,
                "Civic Office",
                true,
                null,
                null,
                List.of(
                        child(HAZEL, "Hazel", PlanDecision.PLAN_NEEDED, PlanCategory.NEGLECT),
                        child(JUNIPER, "Juniper", PlanDecision.PLAN_NOT_NEEDED, null),
                        child(ASH, "Ash", null, null)),
                List.of(
                        new ParticipationView(person(HEALTH_VISITOR, AgencyKind.HEALTH), Attendance.ATTENDED, null),
                        new ParticipationView(
                                person(GENERAL_PRACTITIONER, AgencyKind.HEALTH), Attendance.APOLOGIES, null)),
                true);
    }

    /** A dissent in which nothing is to be mended. */
    static RecordDissent dissent() {
        return new RecordDissent(
                "SUR-C-2026-0311",
                HEALTH_VISITOR,
                List.of(JUNIPER),
                Ground.PLAN_NOT_NEEDED,
                "She had dropped two centile lines.",
                true,
                Wish.CHALLENGED,
                null);
    }

    private static ChildDecisionView child(
            ChildId id, String name, @Nullable PlanDecision decision, @Nullable PlanCategory category) {
        return new ChildDecisionView(
                new ChildView(id, "C" + id.value(), name, "Alder", LocalDate.of(2020, 1, 1), null),
                decision,
                category,
                decision == null ? null : false);
    }

    static PersonView person(PersonId id, AgencyKind kind) {
        return new PersonView(
                id,
                "Person " + id.value(),
                "practitioner",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                new PartnershipId(1),
                new AgencyId(20),
                kind,
                kind.words(),
                null,
                true,
                Set.of());
    }
}
