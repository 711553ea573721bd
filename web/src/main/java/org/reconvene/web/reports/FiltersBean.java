package org.reconvene.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.reporting.Narrowing;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** To what the shown report is narrowed; it stands in the address, so that a link and the files keep it. */
@Named
@RequestScoped
public class FiltersBean {

    @Inject
    ReportsBean reports;

    @Inject
    HttpServletRequest request;

    @Inject
    Errors errors;

    private Filters.@Nullable Read read;
    private @Nullable String agency;
    private @Nullable String kind;
    private @Nullable String tier;
    private @Nullable String finding;

    /** Notes what to mend where the address asks for no part that there is; nothing is shown then. */
    public boolean isUnderstood() {
        read().errors().forEach(error -> errors.add(error.field(), error.words()));
        return read().errors().isEmpty();
    }

    /** To what the report is narrowed; to nothing as far as the address is not understood. */
    public Narrowing getNarrowing() {
        return read().narrowing();
    }

    private Filters.Read read() {
        if (read == null) {
            read = Filters.of(request, reports.getWhich());
            agency = request.getParameter(Filters.AGENCY);
            kind = request.getParameter(Filters.KIND);
            tier = request.getParameter(Filters.TIER);
            finding = request.getParameter(Filters.FINDING);
        }
        return read;
    }

    /** Shows the part that was chosen. */
    public @Nullable String show() {
        var chosen = Filters.of(agency, kind, tier, finding, reports.getWhich());
        chosen.errors().forEach(error -> errors.add(error.field(), error.words()));
        return chosen.errors().isEmpty() ? reports.page(chosen.narrowing()) : null;
    }

    /** Whether the report tells tiers apart; the other tells findings apart. */
    public boolean isByTier() {
        return reports.getWhich() == Which.OPERATIONS;
    }

    public List<Choice> getAgencies() {
        return choices(AgencyKind.values(), AgencyKind::words);
    }

    public List<Choice> getKinds() {
        return choices(ConferenceKind.values(), ConferenceKind::shortWords);
    }

    public List<Choice> getTiers() {
        return choices(Tier.values(), Tier::words);
    }

    public List<Choice> getFindings() {
        return choices(Finding.values(), Finding::words);
    }

    private static <T extends Enum<T>> List<Choice> choices(T[] constants, Function<T, String> words) {
        return Arrays.stream(constants)
                .map(one -> Choice.of(Filters.value(one), words.apply(one)))
                .toList();
    }

    public @Nullable String getAgency() {
        read();
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        read();
        this.agency = agency;
    }

    public @Nullable String getKind() {
        read();
        return kind;
    }

    public void setKind(@Nullable String kind) {
        read();
        this.kind = kind;
    }

    public @Nullable String getTier() {
        read();
        return tier;
    }

    public void setTier(@Nullable String tier) {
        read();
        this.tier = tier;
    }

    public @Nullable String getFinding() {
        read();
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        read();
        this.finding = finding;
    }
}
