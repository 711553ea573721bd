package org.reconvene.learning.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.FindingRecorded;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;

/** The invented people and dissents of these tests. */
final class People {

    static final PartnershipId HERE = new PartnershipId(1);
    static final PartnershipId ELSEWHERE = new PartnershipId(2);
    static final PersonId MANAGER_OF_THE_CHAIR = new PersonId(50);
    static final PersonId MANAGER_OF_THE_DISSENTER = new PersonId(60);
    static final PersonView CHAIR = person(10, "Colm Byrne", HERE, MANAGER_OF_THE_CHAIR, true, Role.CONFERENCE_CHAIR);
    static final PersonView DISSENTER = person(20, "Ada Reyes", HERE, MANAGER_OF_THE_DISSENTER, true);
    static final PersonView OWNER = person(30, "Ines Okafor", HERE, null, true);
    static final Instant MEETING = Instant.parse("2027-01-12T10:00:00Z");

    private People() {}

    static PersonView person(
            long id, String name, PartnershipId at, @Nullable PersonId lineManager, boolean active, Role... roles) {
        return new PersonView(
                new PersonId(id),
                name,
                "Manager",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                at,
                new AgencyId(1),
                AgencyKind.HEALTH,
                "Health",
                lineManager,
                active,
                Set.of(roles));
    }

    /** A dissent that the Group found so. */
    static FoundDissent found(Finding finding) {
        var event = new FindingRecorded(
                "SUR-2026-0042",
                HERE,
                CHAIR.id(),
                DISSENTER.id(),
                finding,
                MEETING.minusSeconds(864_000),
                MEETING,
                MEETING.plusSeconds(3600));
        return new FoundDissent(event, MEETING.plusSeconds(86_400));
    }

    /** An investigation that was asked for and nothing more. */
    static Investigation asked() {
        return new Investigation(found(Finding.DISSENT_SUPPORTED), MEETING, MEETING.plusSeconds(86_400));
    }
}
