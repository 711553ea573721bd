package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.record.CaseKey;
import org.reconvene.record.DraftView;
import org.reconvene.record.boundary.Drafts;

/** What the reader had typed and not sent, on a page of several forms that are kept each by itself. */
@RequestScoped
public class Typed {

    @Inject
    Drafts drafts;

    private final Map<String, Optional<DraftView>> found = new HashMap<>();

    /** Whether this request sends the form: then what it holds is newer than what was kept. */
    public static boolean isSent(String formId) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(formId);
    }

    /** What the field of the draft held, or else the other text. */
    public @Nullable String text(String form, String key, String field, @Nullable String other) {
        return draft(form, key).map(draft -> draft.fields().get(field)).orElse(other);
    }

    /** The answers chosen in a field of several, or else the others. */
    public List<String> many(String form, String key, String field, List<String> others) {
        var draft = draft(form, key).orElse(null);
        if (draft == null) {
            return others;
        }
        var chosen = draft.fields().get(field);
        return chosen == null || chosen.isEmpty() ? List.of() : List.of(chosen.split("\n"));
    }

    /** When the form was last kept; null where it never was. */
    public @Nullable Instant savedAt(String form, String key) {
        return draft(form, key).map(DraftView::savedAt).orElse(null);
    }

    /** Keeps the fields, for a page that is left before its form is sent. */
    public void keep(String form, String key, Map<String, String> fields) {
        drafts.keep(form, new CaseKey(key), fields);
    }

    /** Forgets what was typed, once it was sent. */
    public void discard(String form, String key) {
        drafts.discard(form, new CaseKey(key));
    }

    private Optional<DraftView> draft(String form, String key) {
        return found.computeIfAbsent(form + " " + key, each -> drafts.find(form, new CaseKey(key)));
    }
}
