package org.reconvene.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.retention.HoldView;
import org.reconvene.retention.KeepPeriod;
import org.reconvene.retention.Period;
import org.reconvene.retention.RetainedKind;
import org.reconvene.retention.boundary.RetentionDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** How long what ended is kept, and which cases are kept longer. */
@Named
@RequestScoped
public class RetentionBean {

    private static final String PAGE = "/records/retention.xhtml?faces-redirect=true&done=";

    @EJB
    RetentionDesk desk;

    @Inject
    Errors errors;

    @Inject
    Times times;

    private final Map<RetainedKind, Period> periods = new EnumMap<>(RetainedKind.class);
    private final Map<RetainedKind, String> years = new EnumMap<>(RetainedKind.class);
    private List<HoldView> holds = List.of();
    private @Nullable String reference;
    private @Nullable String reason;
    private @Nullable String hold;
    private @Nullable String why;

    @PostConstruct
    void read() {
        for (var period : NotShown.unless(desk.schedule())) {
            periods.put(period.kind(), period);
            years.put(period.kind(), Integer.toString(period.years()));
        }
        holds = NotShown.unless(desk.holds());
    }

    /** Keeps the periods that were changed; where one is not a number, none is. */
    public @Nullable String keep() {
        var commands = new ArrayList<KeepPeriod>();
        years.forEach((kind, typed) -> {
            var text = typed.strip();
            var number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > Period.MOST_YEARS) {
                errors.add(
                        kind.name(),
                        "Enter the years for " + kind.one().toLowerCase(Locale.UK) + " as a number from 1 to "
                                + Period.MOST_YEARS + ", for example 25");
            } else {
                commands.add(new KeepPeriod(kind, number));
            }
        });
        if (errors.isAny()) {
            return null;
        }
        @Nullable String next = null;
        for (var command : commands) {
            next = errors.answer(desk.keep(command), kept -> PAGE + "kept");
        }
        return next;
    }

    /** Puts the case on hold. */
    public @Nullable String putOnHold() {
        return errors.answer(
                desk.hold(
                        Objects.requireNonNullElse(reference, "").strip().toUpperCase(Locale.ROOT),
                        Objects.requireNonNullElse(reason, "")),
                done -> PAGE + "held");
    }

    /** Lifts the hold that was chosen. */
    public @Nullable String lift() {
        if (hold == null || !hold.matches("[0-9]{1,18}")) {
            errors.add("hold", "Choose which hold is lifted");
            return null;
        }
        return errors.answer(
                desk.lift(Long.parseLong(hold), Objects.requireNonNullElse(why, "")), done -> PAGE + "lifted");
    }

    /** Who set the period, or that nobody has. */
    public String hint(String kind) {
        var period = Objects.requireNonNull(periods.get(RetainedKind.valueOf(kind)));
        var at = period.keptAt();
        return at == null
                ? "Nobody has set this. " + Period.OWN_YEARS + " years are Reconvene’s own period, from no procedure."
                : "Set by " + period.keptBy() + ", " + times.shortDayAndTime(at);
    }

    public List<HoldView> getHolds() {
        return holds;
    }

    public List<Choice> getChoices() {
        return holds.stream()
                .map(each -> Choice.of(Long.toString(each.id()), each.reference(), each.reason()))
                .toList();
    }

    public @Nullable String getDisagreement() {
        return years.get(RetainedKind.DISAGREEMENT);
    }

    public void setDisagreement(@Nullable String typed) {
        years.put(RetainedKind.DISAGREEMENT, Objects.requireNonNullElse(typed, ""));
    }

    public @Nullable String getRequest() {
        return years.get(RetainedKind.REQUEST);
    }

    public void setRequest(@Nullable String typed) {
        years.put(RetainedKind.REQUEST, Objects.requireNonNullElse(typed, ""));
    }

    public @Nullable String getDissent() {
        return years.get(RetainedKind.DISSENT);
    }

    public void setDissent(@Nullable String typed) {
        years.put(RetainedKind.DISSENT, Objects.requireNonNullElse(typed, ""));
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getHold() {
        return hold;
    }

    public void setHold(@Nullable String hold) {
        this.hold = hold;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
