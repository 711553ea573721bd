package org.reconvene.dissentsgroup.model;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reconvene.dissentsgroup.Hindrance;
import org.reconvene.dissentsgroup.model.DocketFacts.Member;
import org.reconvene.dissentsgroup.model.DocketFacts.Party;
import org.reconvene.dissentsgroup.model.DocketFacts.PartyRole;
import org.reconvene.people.PersonId;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;

/**
 * Nobody of the Group reviews or judges a case in which they have a part: who chaired, dissented, was at the conference, is of the
 * dissenting agency, manages the chair, the dissenter or somebody who attended, declared an interest, or has no term (SUR-13).
 */
public final class NobodyJudgesTheirOwnCase {

    private NobodyJudgesTheirOwnCase() {}

    /** The first reason why the member takes no part in the case, or empty. */
    public static Optional<Hindrance> hindrance(Member member, DocketFacts ofCase) {
        var me = member.person();
        if (!member.inTerm()) {
            return Optional.of(Hindrance.NO_TERM);
        }
        if (is(me, PartyRole.CHAIR, ofCase)) {
            return Optional.of(Hindrance.CHAIRED);
        }
        if (is(me, PartyRole.DISSENTER, ofCase)) {
            return Optional.of(Hindrance.DISSENTS);
        }
        if (ofCase.interests().stream().anyMatch(interest -> interest.person().equals(me))) {
            return Optional.of(Hindrance.INTEREST);
        }
        if (is(me, PartyRole.ATTENDED, ofCase)) {
            return Optional.of(Hindrance.TOOK_PART);
        }
        if (any(ofCase, party -> member.agency().equals(party.agency()))) {
            return Optional.of(Hindrance.AGENCY_DISSENTS);
        }
        return managing(me, ofCase)
                .or(() -> Optional.of(Hindrance.INVITED).filter(invited -> is(me, PartyRole.INVITED, ofCase)));
    }

    private static Optional<Hindrance> managing(PersonId me, DocketFacts ofCase) {
        if (manages(me, PartyRole.CHAIR, ofCase)) {
            return Optional.of(Hindrance.MANAGES_CHAIR);
        }
        if (manages(me, PartyRole.DISSENTER, ofCase)) {
            return Optional.of(Hindrance.MANAGES_DISSENTER);
        }
        return manages(me, PartyRole.ATTENDED, ofCase) ? Optional.of(Hindrance.MANAGES_ATTENDANT) : Optional.empty();
    }

    /** The reason as it follows the member’s name, with its day where it has one; empty where they may. */
    public static Optional<String> whyNot(Member member, DocketFacts ofCase) {
        return hindrance(member, ofCase)
                .map(why -> why == Hindrance.INTEREST
                        ? why.ofPerson()
                                + ofCase.interests().stream()
                                        .filter(interest -> interest.person().equals(member.person()))
                                        .map(interest ->
                                                " on " + DateWords.dayWithoutYear(London.dateOf(interest.declaredAt())))
                                        .collect(Collectors.joining())
                        : why.ofPerson());
    }

    private static boolean is(PersonId me, PartyRole role, DocketFacts ofCase) {
        return any(ofCase, party -> party.role() == role && party.person().equals(me));
    }

    private static boolean manages(PersonId me, PartyRole role, DocketFacts ofCase) {
        return any(ofCase, party -> party.role() == role && me.equals(party.lineManager()));
    }

    private static boolean any(DocketFacts ofCase, Predicate<Party> wanted) {
        return ofCase.parties().stream().anyMatch(wanted);
    }
}
