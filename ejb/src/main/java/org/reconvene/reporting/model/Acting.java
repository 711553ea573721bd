package org.reconvene.reporting.model;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;

/**
 * Who has to act, as a report names them: never a person.
 *
 * @param key by which their cases are asked for
 * @param words such as "Surrey Police, first line manager"
 * @param agencyName as the partnership has it; empty for the Dissents Group
 * @param agency null for the Dissents Group
 * @param tier null for the Dissents Group
 */
public record Acting(
        String key,
        String words,
        String agencyName,
        @Nullable AgencyKind agency,
        @Nullable Tier tier) {

    /** The Dissents Group, whoever coordinates it. */
    public static final Acting GROUP = new Acting("group", "Dissents Group", "", null, null);

    private static final String SENIOR_MANAGERS = "senior-managers";

    /** Agencies by their names and from the lowest tier up, then the senior managers, then the Group. */
    static Comparator<Acting> inOrder() {
        return Comparator.comparing((Acting one) -> one.isOfTheGroup())
                .thenComparing(one -> one.key().equals(SENIOR_MANAGERS))
                .thenComparing(Acting::agencyName)
                .thenComparing(Acting::tier, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Acting::key);
    }

    /** Somebody of that agency, on that tier. */
    public static Acting of(long agencyId, String agencyName, AgencyKind agency, Tier tier) {
        return new Acting(
                agencyId + "-" + tier.name(),
                agencyName + ", " + tier.words().toLowerCase(Locale.UK),
                agencyName,
                agency,
                tier);
    }

    /** The same, counted together with all others who review chairs' decisions. */
    public Acting asSeniorManager() {
        return new Acting(SENIOR_MANAGERS, "Senior child protection managers", agencyName, agency, tier);
    }

    /** The same, counted with the Dissents Group. */
    public Acting asReviewer() {
        return new Acting(GROUP.key(), GROUP.words(), agencyName, agency, tier);
    }

    private boolean isOfTheGroup() {
        return key.equals(GROUP.key());
    }
}
