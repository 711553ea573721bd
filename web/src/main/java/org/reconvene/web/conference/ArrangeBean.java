package org.reconvene.web.conference;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.child.boundary.ChildFinder;
import org.reconvene.conference.ArrangeConference;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Reader;
import org.reconvene.web.page.Times;

/** A chair arranges a conference: kind, day, place, which children, and who is invited. */
@Named
@ViewScoped
public class ArrangeBean implements Serializable {

    @Inject
    transient ChairsDesk desk;

    @Inject
    transient ChildFinder finder;

    @Inject
    transient Errors errors;

    @Inject
    transient Reader reader;

    @Inject
    transient Times times;

    private String kind = ConferenceKind.INITIAL.name();
    private DateBoxes held = new DateBoxes();
    private @Nullable String place;
    private @Nullable String search;
    private boolean searched;
    private List<ChildView> offered = new ArrayList<>();
    private List<String> children = List.of();
    private List<String> invited = List.of();

    public void load() {
        if (!reader.may("ARRANGE_CONFERENCE")) {
            throw new NotShown("Only a conference chair can arrange a conference.");
        }
    }

    /** Finds children by name or reference; those chosen already stay. */
    public void find() {
        var words = Objects.requireNonNullElse(search, "").strip();
        if (words.length() < 2) {
            errors.add("search", "Enter at least two letters of a name or a reference, for example Al");
            return;
        }
        offered.removeIf(child -> !children.contains(id(child)));
        errors.answer(finder.beginningWith(words), found -> {
            found.stream().filter(child -> !offered.contains(child)).forEach(offered::add);
            searched = true;
            return "";
        });
    }

    /** Arranges it and opens it. */
    public @Nullable String arrange() {
        var at = held.instant("held", errors);
        if (at.isEmpty()) {
            return null;
        }
        var command = new ArrangeConference(
                ConferenceKind.valueOf(kind),
                at.get(),
                Objects.requireNonNullElse(place, ""),
                children.stream().map(id -> new ChildId(Long.parseLong(id))).toList(),
                invited.stream().map(id -> new PersonId(Long.parseLong(id))).toList());
        return errors.answer(
                desk.arrange(command),
                reference -> "/conference/view.xhtml?faces-redirect=true&ref=" + reference,
                field -> switch (field) {
                    case "children" -> offered.isEmpty() ? "search" : "children";
                    case "invited" -> "invited";
                    default -> field;
                });
    }

    public List<Choice> getChildChoices() {
        return offered.stream()
                .map(child -> Choice.of(
                        id(child),
                        child.nameAndAgeOn(times.getToday())
                                + (child.familyName() == null ? "" : ", family " + child.familyName()),
                        child.reference()))
                .toList();
    }

    private static String id(ChildView child) {
        return Long.toString(child.id().value());
    }

    public boolean isNothingFound() {
        return searched && offered.isEmpty();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? ConferenceKind.INITIAL.name() : kind;
    }

    public DateBoxes getHeld() {
        return held;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public List<String> getChildren() {
        return children;
    }

    public void setChildren(@Nullable List<String> children) {
        this.children = children == null ? List.of() : children;
    }

    public List<String> getInvited() {
        return invited;
    }

    public void setInvited(@Nullable List<String> invited) {
        this.invited = invited == null ? List.of() : invited;
    }
}
