package org.reconvene.dissentsgroup.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.ReviewerView;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/**
 * What the policies of the Group decide on: the members, and of each case those who took part in it, who has an interest, and
 * who reviews it.
 *
 * @param members everybody who has or had a term of office, by name
 * @param reviewers those who were not withdrawn, by number
 * @param missing the agencies from which no report came
 * @param neighbours the meetings around this one, earliest first
 */
public record DocketFacts(
        List<Member> members,
        List<Party> parties,
        List<Interest> interests,
        List<Reviewer> reviewers,
        List<MissingReport> missing,
        List<MeetingLine> neighbours) {

    /** Something that belongs to one case. */
    private interface OfCase {
        String dissent();
    }

    /**
     * A member of the Group.
     *
     * @param inTerm whether a term of office covers the day of the meeting
     * @param attendance null until something was recorded for the meeting
     * @param casesSoFar the reviews that they were given and kept in the year before the meeting
     */
    public record Member(
            PersonId person,
            String name,
            AgencyId agency,
            AgencyKind agencyKind,
            String agencyName,
            boolean inTerm,
            @Nullable MemberAttendance attendance,
            long casesSoFar) {}

    /** What somebody was at the conference. */
    public enum PartyRole {
        CHAIR,
        DISSENTER,
        ATTENDED,
        INVITED
    }

    /**
     * Somebody of the conference.
     *
     * @param agency for which they dissent; null for all others
     */
    public record Party(
            String dissent,
            PersonId person,
            PartyRole role,
            @Nullable AgencyId agency,
            @Nullable PersonId lineManager) implements OfCase {}

    /** An interest that was declared. */
    public record Interest(String dissent, PersonId person, Instant declaredAt) implements OfCase {}

    /** A reviewer who was not withdrawn. */
    public record Reviewer(
            String dissent, PersonId person, String name, AgencyKind agencyKind, int number, AssignmentStatus status)
            implements OfCase {
        /** What a reviewer is called where names are hidden: {@code Reviewer 2, police}. */
        public static String label(int number, AgencyKind kind) {
            return "Reviewer " + number + ", " + kind.words().toLowerCase(Locale.UK);
        }

        public ReviewerView view() {
            return new ReviewerView(number, person, name, agencyKind, status);
        }
    }

    /** An agency from which no report came. */
    public record MissingReport(String dissent, String agencyName) implements OfCase {}

    /** These facts with those of one case only; the members stay. */
    public DocketFacts ofCase(String dissent) {
        Predicate<OfCase> itsOwn = fact -> fact.dissent().equals(dissent);
        return new DocketFacts(
                members,
                parties.stream().filter(itsOwn).toList(),
                interests.stream().filter(itsOwn).toList(),
                reviewers.stream().filter(itsOwn).toList(),
                missing.stream().filter(itsOwn).toList(),
                neighbours);
    }

    public Optional<Member> member(PersonId person) {
        return members.stream().filter(m -> m.person().equals(person)).findFirst();
    }

    public Optional<Reviewer> reviewer(PersonId person) {
        return reviewers.stream().filter(r -> r.person().equals(person)).findFirst();
    }

    /** The members who may sit at the meeting, by name. */
    public List<Member> sitting() {
        return members.stream().filter(Member::inTerm).toList();
    }

    /** Those of them who are recorded as one of these. */
    public List<Member> sitting(MemberAttendance first, MemberAttendance... others) {
        return sitting().stream()
                .filter(m -> m.attendance() != null && EnumSet.of(first, others).contains(m.attendance()))
                .toList();
    }
}
