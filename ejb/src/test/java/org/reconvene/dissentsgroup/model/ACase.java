package org.reconvene.dissentsgroup.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.model.DocketFacts.Interest;
import org.reconvene.dissentsgroup.model.DocketFacts.Member;
import org.reconvene.dissentsgroup.model.DocketFacts.Party;
import org.reconvene.dissentsgroup.model.DocketFacts.PartyRole;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/** A case before the Group: person 1 chaired, person 2 of health dissents, person 3 attended; members are added. */
final class ACase {

    static final String REFERENCE = "SUR-2026-0042";
    static final PersonId CHAIR = new PersonId(1);
    static final PersonId DISSENTER = new PersonId(2);
    static final PersonId ATTENDANT = new PersonId(3);

    private final List<Member> members = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private final List<Reviewer> reviewers = new ArrayList<>();

    static ACase of() {
        return new ACase(null, null, null);
    }

    static ACase managedBy(@Nullable PersonId chairs, @Nullable PersonId dissenters, @Nullable PersonId attendants) {
        return new ACase(chairs, dissenters, attendants);
    }

    private ACase(@Nullable PersonId chairs, @Nullable PersonId dissenters, @Nullable PersonId attendants) {
        parties.add(new Party(REFERENCE, CHAIR, PartyRole.CHAIR, null, chairs));
        parties.add(new Party(REFERENCE, DISSENTER, PartyRole.DISSENTER, agency(AgencyKind.HEALTH), dissenters));
        parties.add(new Party(REFERENCE, ATTENDANT, PartyRole.ATTENDED, null, attendants));
    }

    ACase invited(PersonId person) {
        parties.add(new Party(REFERENCE, person, PartyRole.INVITED, null, null));
        return this;
    }

    ACase present(long id, AgencyKind kind) {
        members.add(member(id, kind, true, MemberAttendance.PRESENT));
        return this;
    }

    ACase interest(long id) {
        interests.add(new Interest(REFERENCE, new PersonId(id), Instant.parse("2026-12-29T10:00:00Z")));
        return this;
    }

    ACase reviewer(long id, AgencyKind kind, AssignmentStatus status) {
        reviewers.add(new Reviewer(REFERENCE, new PersonId(id), "Person " + id, kind, reviewers.size() + 1, status));
        return this;
    }

    /** Social care, police and education are there, and each has sent a review. */
    ACase readyForAFinding() {
        return present(11, AgencyKind.CHILDRENS_SOCIAL_CARE)
                .present(12, AgencyKind.POLICE)
                .present(13, AgencyKind.EDUCATION)
                .reviewer(11, AgencyKind.CHILDRENS_SOCIAL_CARE, AssignmentStatus.SENT)
                .reviewer(12, AgencyKind.POLICE, AssignmentStatus.SENT)
                .reviewer(13, AgencyKind.EDUCATION, AssignmentStatus.SENT);
    }

    DocketFacts facts() {
        return new DocketFacts(members, parties, interests, reviewers, List.of(), List.of());
    }

    static Member member(long id, AgencyKind kind) {
        return member(id, kind, true, null);
    }

    static Member member(long id, AgencyKind kind, boolean inTerm, @Nullable MemberAttendance attendance) {
        return new Member(
                new PersonId(id),
                "Person " + id,
                agency(kind),
                kind,
                kind.words() + " of Surrey",
                inTerm,
                attendance,
                0);
    }

    private static AgencyId agency(AgencyKind kind) {
        return new AgencyId(kind.name().hashCode());
    }
}
