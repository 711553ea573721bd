package org.reconvene.web.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.reporting.Narrowing;
import org.reconvene.web.page.FieldError;

/** To what a report is narrowed, as an address carries it: {@code agency=health&kind=review&tier=practitioner}. */
final class Filters {

    static final String AGENCY = "agency";
    static final String KIND = "kind";
    static final String TIER = "tier";
    static final String FINDING = "finding";

    /** What stands before the name of a filter in the id of its field. */
    private static final String FIELD = "only-";

    private final Which which;
    private final List<FieldError> errors = new ArrayList<>();

    private Filters(Which which) {
        this.which = which;
    }

    /** What was read: the part that is asked for, and what to mend where the address asks for none that there is. */
    record Read(Narrowing narrowing, List<FieldError> errors) {}

    /** What the address says for that report. */
    static Read of(HttpServletRequest request, Which which) {
        return of(
                request.getParameter(AGENCY),
                request.getParameter(KIND),
                request.getParameter(TIER),
                request.getParameter(FINDING),
                which);
    }

    /** The same of what was chosen; null and empty for everything. */
    static Read of(
            @Nullable String agency,
            @Nullable String kind,
            @Nullable String tier,
            @Nullable String finding,
            Which which) {
        var filters = new Filters(which);
        var narrowing = new Narrowing(
                filters.chosen(AGENCY, "Agency", agency, AgencyKind.values()),
                filters.chosen(KIND, "Kind of conference", kind, ConferenceKind.values()),
                filters.chosen(TIER, "Tier", tier, Tier.values()),
                filters.chosen(FINDING, "Finding", finding, Finding.values()));
        if (which == Which.QUALITY
                && narrowing.kind() != null
                && (narrowing.agency() != null || narrowing.finding() != null)) {
            filters.wrong(
                    KIND,
                    "Kind of conference: choose either this, or an agency and a finding. Both together would count so few"
                            + " that they are withheld");
        }
        return new Read(narrowing, List.copyOf(filters.errors));
    }

    /** What an address says for that part; empty for the whole. */
    static String query(Narrowing narrowing) {
        return part(AGENCY, narrowing.agency())
                + part(KIND, narrowing.kind())
                + part(TIER, narrowing.tier())
                + part(FINDING, narrowing.finding());
    }

    /** What of that part another report can be narrowed to as well. */
    static Narrowing kept(Narrowing narrowing, Which which) {
        var operations = which == Which.OPERATIONS;
        var alone = operations || narrowing.agency() == null;
        return new Narrowing(
                narrowing.agency(),
                alone ? narrowing.kind() : null,
                operations ? narrowing.tier() : null,
                operations ? null : narrowing.finding());
    }

    /** Its name in addresses: {@code first-line-manager}. */
    static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The report that cannot be narrowed by it; null where both can. */
    private static @Nullable Which without(String filter) {
        return switch (filter) {
            case TIER -> Which.QUALITY;
            case FINDING -> Which.OPERATIONS;
            default -> null;
        };
    }

    private <T extends Enum<T>> @Nullable T chosen(String filter, String name, @Nullable String value, T[] offered) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (which == without(filter)) {
            // There is no such field on its page to lead to.
            errors.add(new FieldError(
                    null, name + ": this report does not tell it apart. Leave it out, or open the other report"));
            return null;
        }
        var found =
                Arrays.stream(offered).filter(one -> value(one).equals(value)).findFirst();
        if (found.isEmpty()) {
            wrong(filter, name + ": choose one that is in the list. What the address names is not");
        }
        return found.orElse(null);
    }

    private void wrong(String filter, String words) {
        errors.add(new FieldError(FIELD + filter, words));
    }

    private static String part(String filter, @Nullable Enum<?> constant) {
        return constant == null ? "" : "&" + filter + "=" + value(constant);
    }
}
