package org.reconvene.web.disagreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Route;
import org.reconvene.web.page.Choice;

/** What can be chosen when a disagreement is raised, and the choices in words. */
@Named
@RequestScoped
public class RaiseChoices {

    /** Dissents are recorded by the chair at the conference, and their route is not raised here. */
    private static final String DISSENT = "conference-dissent";

    @Inject
    RaiseBean raising;

    /** The kinds of the partnership's own procedure. */
    public List<Choice> getKinds() {
        return routes().stream()
                .flatMap(route -> route.kinds().stream().map(kind -> choice(route, kind)))
                .toList();
    }

    /** With the route beneath it where there are several. */
    private Choice choice(Route route, Route.Kind kind) {
        var value = route.key() + "/" + kind.key();
        return routes().size() > 1 ? Choice.of(value, kind.name(), route.name()) : Choice.of(value, kind.name());
    }

    /** What was done for a child at imminent risk (SUR-7). */
    public List<Choice> getImminent() {
        return List.of(
                Choice.of("NO", "No"),
                Choice.of("REFERRED", "Yes, and I referred the child"),
                Choice.withConsequence(
                        "NOT_YET",
                        "Yes, and the child is not referred yet",
                        "Do that first, if you can. You can also send this now and record the referral afterwards."));
    }

    /** The answer in words; empty where none was given. */
    public String imminence(@Nullable String chosen) {
        return label(getImminent(), chosen);
    }

    /** To whom a child at imminent risk is referred, and with which form. */
    public String getReferralHint() {
        var harm = raising.getOptions().procedure().procedure().safety().significantHarm();
        return Stream.of(harm.contact(), harm.form()).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** Who can answer, by agency. */
    public List<Choice> getCounterparts() {
        return Staff.choices(raising.getOptions().counterparts());
    }

    /** Who can support the raiser. */
    public List<Choice> getSupporters() {
        return Staff.choices(raising.getOptions().supporters());
    }

    /** The kind that was chosen, in words; empty where none was. */
    public String kind(@Nullable String chosen) {
        return label(getKinds(), chosen);
    }

    /** The person who was chosen, in words; empty where none was. */
    public String person(@Nullable String chosen) {
        var label = label(getCounterparts(), chosen);
        return label.isEmpty() ? label(getSupporters(), chosen) : label;
    }

    private List<Route> routes() {
        return raising.getOptions().procedure().procedure().routes().stream()
                .filter(route -> !route.key().equals(DISSENT))
                .toList();
    }

    private static String label(List<Choice> choices, @Nullable String chosen) {
        return choices.stream()
                .filter(choice -> Objects.equals(choice.value(), chosen))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
