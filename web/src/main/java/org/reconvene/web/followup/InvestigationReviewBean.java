package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.ReviewInvestigation;
import org.reconvene.learning.boundary.InvestigationDesk;
import org.reconvene.web.page.Errors;

/** The Head of Safeguarding reviews the report: actions towards a Strategy Meeting, or why none is needed. */
@Named
@RequestScoped
public class InvestigationReviewBean {

    static final String FORM = "investigation/review";

    private static final int FIRST_ROWS = 2;
    private static final int MOST_ROWS = 20;

    @Inject
    InvestigationDesk desk;

    @Inject
    OpenInvestigation investigation;

    @Inject
    Typed typed;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private @Nullable String review;
    private @Nullable String whyNoMeeting;
    private @Nullable List<ActionRow> rows;
    private @Nullable Long version;

    public @Nullable String send() {
        var reference = investigation.reference();
        var actions = getRows().stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.read(errors))
                .toList();
        if (errors.isAny()) {
            return null;
        }
        var command = new ReviewInvestigation(
                reference,
                Objects.requireNonNullElse(review, ""),
                actions,
                Objects.requireNonNullElse(whyNoMeeting, ""),
                getVersion());
        return errors.answer(
                desk.review(command),
                status -> {
                    typed.discard(FORM, reference);
                    return investigation.page("reviewed");
                },
                InvestigationReviewBean::field);
    }

    /** Keeps what was typed and shows the form with one more action. */
    public String addRow() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Map<String, String> kept = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith("action-") || List.of("review", "whyNoMeeting").contains(name)) {
                kept.put(name, value);
            }
        });
        typed.keep(FORM, investigation.reference(), kept);
        return "/follow-up/investigation.xhtml?faces-redirect=true&ref=" + investigation.reference() + "&rows="
                + (getRows().size() + 1);
    }

    private static String field(String ofCommand) {
        return switch (ofCommand) {
            case "actions" -> "action-1-text";
            case "owner" -> "action-1-owner";
            case "dueOn" -> "action-1-due";
            default -> ofCommand;
        };
    }

    /** The rows for actions, as many as the address asks for. */
    public List<ActionRow> getRows() {
        if (rows == null) {
            rows = IntStream.rangeClosed(1, rowCount()).mapToObj(this::row).toList();
        }
        return rows;
    }

    private int rowCount() {
        var asked = request.getParameter("rows");
        var count = asked != null && asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : FIRST_ROWS;
        return Math.clamp(count, FIRST_ROWS, MOST_ROWS);
    }

    private ActionRow row(int number) {
        var row = new ActionRow(number);
        if (!Typed.isSent("review-form")) {
            row.setText(kept(row.getId() + "-text"));
            row.setOwner(kept(row.getId() + "-owner"));
            row.getDue().setDay(kept(row.getId() + "-due"));
            row.getDue().setMonth(kept(row.getId() + "-due-month"));
            row.getDue().setYear(kept(row.getId() + "-due-year"));
        }
        return row;
    }

    private @Nullable String kept(String field) {
        var text = typed.text(FORM, investigation.reference(), field, null);
        return text == null || text.isEmpty() ? null : text;
    }

    public @Nullable Instant getSavedAt() {
        return typed.savedAt(FORM, investigation.reference());
    }

    public @Nullable String getReview() {
        return Typed.isSent("review-form") ? review : kept("review");
    }

    public void setReview(@Nullable String review) {
        this.review = review;
    }

    public @Nullable String getWhyNoMeeting() {
        return Typed.isSent("review-form") ? whyNoMeeting : kept("whyNoMeeting");
    }

    public void setWhyNoMeeting(@Nullable String whyNoMeeting) {
        this.whyNoMeeting = whyNoMeeting;
    }

    /** The version of the investigation that was read when the form was opened. */
    public long getVersion() {
        return version == null ? investigation.getView().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
