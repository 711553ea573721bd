package org.reconvene.web.disagreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** What was typed for each question so far, by the ids of the fields. */
public final class Answers {

    private final Map<String, @Nullable String> texts = new HashMap<>();
    private final DateBoxes bornOn = new DateBoxes();
    private final DateBoxes heardAt = new DateBoxes();

    /** Takes a field as it was typed or kept. */
    void take(String field, @Nullable String text) {
        if (text == null) {
            return;
        }
        texts.put(field, text);
        switch (field) {
            case "bornOn" -> bornOn.setDay(text);
            case "bornOn-month" -> bornOn.setMonth(text);
            case "bornOn-year" -> bornOn.setYear(text);
            case "heardAt" -> heardAt.setDay(text);
            case "heardAt-month" -> heardAt.setMonth(text);
            case "heardAt-year" -> heardAt.setYear(text);
            case "heardAt-time" -> heardAt.setTime(text);
            default -> {
                // a text of its own
            }
        }
    }

    public Map<String, @Nullable String> getTexts() {
        return texts;
    }

    public DateBoxes getBornOn() {
        return bornOn;
    }

    public DateBoxes getHeardAt() {
        return heardAt;
    }

    /** Everything as a draft keeps it. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        texts.forEach((field, text) -> {
            if (text != null) {
                kept.put(field, text);
            }
        });
        return kept;
    }

    /** The command; where a date cannot be read, what to mend is noted and the date left out. */
    RaiseDisagreement command(Errors errors) {
        return new RaiseDisagreement(
                texts.get("givenName"),
                texts.get("familyName"),
                born(errors),
                texts.get("kind"),
                texts.get("decision"),
                heard(errors),
                person("counterpart"),
                texts.get("understanding"),
                texts.get("reasons"),
                texts.get("risk"),
                texts.get("protects"),
                texts.get("wanted"),
                person("supporter"),
                imminentRisk());
    }

    private RaiseDisagreement.@Nullable ImminentRisk imminentRisk() {
        return switch (Objects.requireNonNullElse(texts.get("imminent"), "")) {
            case "REFERRED" ->
                new RaiseDisagreement.ImminentRisk(Objects.requireNonNullElse(texts.get("referral"), ""));
            case "NOT_YET" -> new RaiseDisagreement.ImminentRisk(null);
            default -> null;
        };
    }

    private @Nullable LocalDate born(Errors errors) {
        return bornOn.date("bornOn", errors).orElse(null);
    }

    private @Nullable Instant heard(Errors errors) {
        return heardAt.instant("heardAt", errors).orElse(null);
    }

    private @Nullable PersonId person(String field) {
        return Staff.person(texts.get(field));
    }
}
