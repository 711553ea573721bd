package org.reconvene.dissentsgroup.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.reconvene.dissentsgroup.QuorumView;
import org.reconvene.dissentsgroup.model.DocketFacts.Member;
import org.reconvene.people.AgencyKind;

/**
 * The Group finds only with children’s social care and two other agencies, and nobody is counted who has an interest in the case
 * (docs/requirements.md, "Silences": a local default). Each agency counts once, however many of its members are there.
 */
public final class AFindingNeedsAQuorum {

    /** How many agencies are needed, children’s social care among them. */
    public static final int AGENCIES = 3;

    private AFindingNeedsAQuorum() {}

    /** Counts for one case those who are there. */
    public static QuorumView of(Collection<Member> there, DocketFacts ofCase) {
        var counting = there.stream()
                .filter(member ->
                        NobodyJudgesTheirOwnCase.hindrance(member, ofCase).isEmpty())
                .toList();
        var agencies = counting.stream().map(Member::agency).distinct().count();
        var socialCare = counting.stream().anyMatch(m -> m.agencyKind() == AgencyKind.CHILDRENS_SOCIAL_CARE);
        var quorate = socialCare && agencies >= AGENCIES;
        return new QuorumView(
                quorate,
                counting.stream().map(Member::agencyName).distinct().sorted().toList(),
                takeNoPart(there, counting, ofCase),
                quorate
                        ? "Quorate for this case: " + words(agencies)
                        : "Not quorate for this case: " + words(agencies)
                                + (socialCare ? "" : ", and children’s social care is not among them")
                                + ". Needed are children’s social care and two other agencies, nobody with an interest in the"
                                + " case. Record who else is present, or carry the case over.");
    }

    private static List<String> takeNoPart(Collection<Member> there, List<Member> counting, DocketFacts ofCase) {
        var lines = new ArrayList<String>();
        for (var member : there) {
            NobodyJudgesTheirOwnCase.hindrance(member, ofCase).ifPresent(why -> {
                var others = counting.stream().anyMatch(m -> m.agency().equals(member.agency()));
                lines.add(member.agencyKind().words() + (others ? ", one member: " : ": ") + why.ofAgency());
            });
        }
        return lines.stream().distinct().sorted().toList();
    }

    private static String words(long agencies) {
        return agencies == 1 ? "1 agency" : agencies + " agencies";
    }
}
