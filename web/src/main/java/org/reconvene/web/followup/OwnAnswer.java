package org.reconvene.web.followup;

import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FollowUpLine;

/** What its owner writes about a recommendation, an action, or a proposal, each in a small form of its own. */
public final class OwnAnswer {

    /** What is answered. */
    enum About {
        RECOMMENDATION,
        ACTION,
        PROPOSAL
    }

    private final About about;
    private final long id;
    private final String reference;
    private @Nullable String status;
    private @Nullable String text;

    OwnAnswer(About about, long id, String reference) {
        this.about = about;
        this.id = id;
        this.reference = reference;
    }

    static OwnAnswer to(FollowUpLine line) {
        var about = line.kind() == FollowUpLine.Kind.ACTION ? About.ACTION : About.RECOMMENDATION;
        return new OwnAnswer(about, line.id(), line.reference());
    }

    /** The beginning of the ids of its form and fields. */
    public String getKey() {
        return switch (about) {
            case RECOMMENDATION -> "recommendation-" + id;
            case ACTION -> "action-" + id;
            case PROPOSAL -> "proposal-" + id;
        };
    }

    About about() {
        return about;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status == null || status.isEmpty() ? null : status;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
