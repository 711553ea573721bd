package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.QualityAssuranceReport.Findings;
import org.reconvene.reports.QualityAssuranceReport.OfGround;
import org.reconvene.reports.QualityAssuranceReport.OfKind;
import org.reconvene.reports.ToldFindings;
import org.reconvene.reports.disclosure.Disclosure;
import org.reconvene.reports.disclosure.Sum;

/**
 * The breakdowns of all dissents of a period: by agency and ground, by kind of conference, by agency and finding. They are withheld
 * together, since an agency has as many dissents in one as in the other, and what is told of all findings in a sentence counts too.
 */
final class QualityCounts {
    private static final String ALL = "all";
    private static final String FOUND = "found";
    private static final String SUPPORTED = "supported";

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();
    private final Set<String> withheld;

    QualityCounts(QualityAssuranceReport report) {
        var byAgency = new LinkedHashMap<String, List<String>>();
        report.dissentsByGround()
                .forEach(one -> byAgency.computeIfAbsent(one.agency(), agency -> new ArrayList<>())
                        .add(name(one)));
        report.dissentsByGround().forEach(one -> put(name(one), one.dissents()));
        report.dissentsByKind().forEach(one -> put(name(one), one.dissents()));
        report.findings().forEach(this::put);
        byAgency.forEach((agency, cells) -> {
            put(total(agency), sum(cells));
            agencies.add(total(agency));
            add(total(agency), cells);
        });
        put(ALL, sum(agencies));
        told.add(ALL);
        add(ALL, agencies);
        add(ALL, report.dissentsByKind().stream().map(QualityCounts::name).toList());
        report.findings().forEach(one -> add(total(one.agency()), names(one)));
        tell(ToldFindings.of(report.findings()), report.findings());
        withheld = report.hideSmallCounts() ? Disclosure.withheld(counts, sums, told, agencies) : Set.of();
    }

    private void tell(ToldFindings all, List<Findings> findings) {
        if (all.found() != null) {
            told.add(FOUND);
            put(FOUND, all.found());
            add(
                    FOUND,
                    findings.stream()
                            .flatMap(one -> names(one).subList(0, 3).stream())
                            .toList());
        }
        if (all.supported() != null) {
            told.add(SUPPORTED);
            put(SUPPORTED, all.supported());
            add(SUPPORTED, findings.stream().map(one -> names(one).getFirst()).toList());
        }
    }

    Cell cell(OfGround one) {
        return cell(name(one), one.dissents());
    }

    Cell cell(OfKind one) {
        return cell(name(one), one.dissents());
    }

    /** Supported, not supported, divided, and awaiting one. */
    List<Cell> cells(Findings one) {
        var names = names(one);
        return List.of(
                cell(names.get(0), one.supported()),
                cell(names.get(1), one.notSupported()),
                cell(names.get(2), one.groupDivided()),
                cell(names.get(3), one.awaiting()));
    }

    private Cell cell(String name, @Nullable Integer count) {
        return count == null || withheld.contains(name) ? PublishedYear.WITHHELD : new Cell.Whole(count);
    }

    private void put(Findings one) {
        var names = names(one);
        put(names.get(0), one.supported());
        put(names.get(1), one.notSupported());
        put(names.get(2), one.groupDivided());
        put(names.get(3), one.awaiting());
    }

    /** Which small count its source withholds makes no difference. */
    private void put(String name, @Nullable Integer count) {
        counts.put(name, count == null ? 1 : count);
    }

    /** Where a source withholds something, what is left may add up to something else, and a reader is taken to know that. */
    private void add(String total, Collection<String> parts) {
        var known = counts.getOrDefault(total, -1) == sum(parts) ? total : total + " as it stands in one table";
        if (!known.equals(total)) {
            put(known, sum(parts));
            told.add(known);
        }
        sums.add(new Sum(known, List.copyOf(parts)));
    }

    private int sum(Collection<String> parts) {
        return parts.stream().mapToInt(name -> counts.getOrDefault(name, 0)).sum();
    }

    private static String name(OfGround one) {
        return one.agency() + " on the ground " + one.ground();
    }

    private static String name(OfKind one) {
        return "at " + one.kind();
    }

    private static List<String> names(Findings one) {
        return List.of(
                one.agency() + " was supported",
                one.agency() + " was not supported",
                one.agency() + " divided the Group",
                one.agency() + " awaits a finding");
    }

    private static String total(String agency) {
        return "all of " + agency;
    }
}
