package org.reconvene.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.AddTheme;
import org.reconvene.learning.ThemeLine;
import org.reconvene.learning.model.RetiredTheme;
import org.reconvene.learning.model.Theme;
import org.reconvene.learning.model.ThemeRules;
import org.reconvene.learning.store.LearningViews;
import org.reconvene.learning.store.Themes;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where the coordinator keeps the partnership’s list of themes, and sees which of them recur (SUR-16, SUR-20). */
@Stateless
public class ThemesDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Themes themes;

    @Inject
    LearningViews views;

    /** The whole list, retired themes included; empty for whoever does not keep it. */
    public List<ThemeLine> list() {
        if (journal.admit(Act.KEEP_THEMES) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.KEEP_THEMES);
        return ofMine();
    }

    /** Adds a theme to the partnership’s list and answers its id. */
    public Outcome<Long> add(AddTheme command) {
        if (journal.admit(Act.KEEP_THEMES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = ThemeRules.ofAdding(command.name(), ofMine());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var me = signedIn.person();
        var name = command.name().strip();
        var id = themes.add(new Theme(me.partnership(), name));
        journal.done(Act.KEEP_THEMES, CaseKey.ofPerson(me.id()), me.name() + " added the theme " + name);
        return Outcome.done(id);
    }

    /** Retires a theme in the partnership; where it was ticked it stays. */
    public Outcome<Long> retire(long theme) {
        if (journal.admit(Act.KEEP_THEMES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = ThemeRules.ofRetiring(theme, ofMine());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var me = signedIn.person();
        themes.retire(new RetiredTheme(theme, me.partnership(), me.id(), clock.now()));
        journal.done(Act.KEEP_THEMES, CaseKey.ofPerson(me.id()), me.name() + " retired theme " + theme);
        return Outcome.done(theme);
    }

    private List<ThemeLine> ofMine() {
        return views.themesOf(signedIn.person().partnership());
    }
}
