package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.AddTheme;
import org.reconvene.learning.ThemeLine;
import org.reconvene.learning.boundary.ThemesDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** The coordinator adds a theme to the partnership’s list, or retires one. */
@Named
@RequestScoped
public class ThemesBean {

    @Inject
    ThemesDesk desk;

    @Inject
    OpenLearning learning;

    @Inject
    Errors errors;

    private @Nullable List<ThemeLine> lines;
    private @Nullable String name;
    private @Nullable String retired;

    public @Nullable String add() {
        return errors.answer(
                desk.add(new AddTheme(Objects.requireNonNullElse(name, ""))),
                id -> learning.page("theme"),
                field -> "themeName");
    }

    public @Nullable String retire() {
        if (retired == null) {
            errors.add("retired", "Choose the theme that is not offered any more");
            return null;
        }
        return errors.answer(desk.retire(Long.parseLong(retired)), id -> learning.page("retired"), field -> "retired");
    }

    /** The themes that can be retired, with how often each was ticked in twelve months. */
    public List<Choice> getOffered() {
        if (lines == null) {
            lines = desk.list();
        }
        return lines.stream()
                .filter(line -> !line.retired())
                .map(line -> Choice.of(
                        Long.toString(line.id()), line.name() + ", ticked " + line.ticked() + " times in 12 months"))
                .toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRetired() {
        return retired;
    }

    public void setRetired(@Nullable String retired) {
        this.retired = retired;
    }
}
