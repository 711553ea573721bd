package org.reconvene.record;

import java.time.Instant;
import java.util.Map;

/** What somebody typed and has not sent, field by field, and when it was last kept. */
public record DraftView(Map<String, String> fields, Instant savedAt) {

    public DraftView {
        fields = Map.copyOf(fields);
    }
}
