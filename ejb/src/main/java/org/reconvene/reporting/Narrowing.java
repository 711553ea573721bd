package org.reconvene.reporting;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.reports.Only;
import org.reconvene.time.Nation;

/**
 * To which part a report is narrowed; null where it is not narrowed by that.
 *
 * @param agency the kind of agency
 * @param kind of conference
 * @param tier of whoever has to act, in the report to the Operations Group
 * @param finding of the Dissents Group, in the report to the Quality Assurance and Evaluation Sub Group
 */
public record Narrowing(
        @Nullable AgencyKind agency,
        @Nullable ConferenceKind kind,
        @Nullable Tier tier,
        @Nullable Finding finding) {

    /** The whole report. */
    public static final Narrowing NONE = new Narrowing(null, null, null, null);

    /** The same in words, as the nation has them. */
    public Only words(Nation nation) {
        return new Only(
                agency == null ? null : agency.words(),
                kind == null ? null : kind.words(nation),
                tier == null ? null : tier.words(),
                finding == null ? null : finding.words());
    }

    /** What stands behind the reference of the whole report, such as {@code -HEALTH}; empty for the whole. */
    public String suffix() {
        return Stream.of(agency, kind, tier, finding)
                .<Enum<?>>flatMap(Stream::ofNullable)
                .map(each -> "-" + each.name().replace('_', '-').toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
