package org.reconvene.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Drafts;

/** What the reader had typed into a form and not sent, field by field. */
@RequestScoped
public class Draft {

    @Inject
    Drafts drafts;

    private Map<String, String> fields = Map.of();
    private @Nullable Instant savedAt;

    /** Finds the draft; afterwards the fields can be asked for. */
    public void open(String form, String key) {
        drafts.find(form, new CaseKey(key)).ifPresent(draft -> {
            fields = draft.fields();
            savedAt = draft.savedAt();
        });
    }

    /** Keeps the fields, for a page that is left before its form is sent. */
    public void keep(String form, String key, Map<String, String> typed) {
        savedAt = drafts.keep(form, new CaseKey(key), typed);
        fields = Map.copyOf(typed);
    }

    /** Forgets the draft, once the form was sent. */
    public void discard(String form, String key) {
        drafts.discard(form, new CaseKey(key));
    }

    /** When it was last kept; null where there is none. */
    public @Nullable Instant savedAt() {
        return savedAt;
    }

    /** What the field held, or null. */
    public @Nullable String text(String field) {
        return fields.get(field);
    }

    /** What the field held, or else the other text. */
    public @Nullable String textOr(String field, @Nullable String other) {
        return fields.getOrDefault(field, other == null ? "" : other);
    }

    /** The answers that were chosen in a field of several. */
    public List<String> many(String field) {
        var text = fields.get(field);
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
