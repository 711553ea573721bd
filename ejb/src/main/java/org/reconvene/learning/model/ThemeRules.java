package org.reconvene.learning.model;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.access.Refusal;
import org.reconvene.learning.ThemeLine;

/** What a theme must have to be added to the list, or retired from it. */
public final class ThemeRules {

    private ThemeRules() {}

    /** What is to be mended in the name of a new theme. */
    public static List<Refusal> ofAdding(String name, List<ThemeLine> list) {
        var refusals = new ArrayList<Refusal>();
        Writing.required(
                "name", name, 120, "Name the theme in a few words, for example Late or missing report", refusals);
        if (list.stream().anyMatch(theme -> theme.name().equalsIgnoreCase(name.strip()))) {
            refusals.add(Refusal.of("name", "This theme stands in the list already"));
        }
        return refusals;
    }

    /** What speaks against retiring the theme. */
    public static List<Refusal> ofRetiring(long theme, List<ThemeLine> list) {
        if (list.stream().noneMatch(line -> line.id() == theme && !line.retired())) {
            return List.of(Refusal.ofAct("This theme is not on offer any more."));
        }
        return List.of();
    }
}
