package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.procedure.Recorded;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** What one's own side adds to a disagreement. */
@Named("writeBean")
@RequestScoped
public class WriteBean {

    @EJB
    DisagreementDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private @Nullable String item;
    private @Nullable String text;

    public @Nullable String write() {
        if (item == null || item.isEmpty()) {
            errors.add("item", "Choose what it is about");
            return null;
        }
        return errors.answer(
                desk.write(page.getView().reference(), Recorded.valueOf(item), Objects.requireNonNullElse(text, "")),
                ViewBean::page);
    }

    public List<Choice> getItems() {
        return Stream.of(
                        Recorded.RESPONSE,
                        Recorded.UNDERSTANDING,
                        Recorded.BEST_INTEREST,
                        Recorded.PRESENT_RISKS,
                        Recorded.PROTECTION,
                        Recorded.REASONS,
                        Recorded.DISCUSSIONS_TRIED,
                        Recorded.NATURE,
                        Recorded.OPINIONS,
                        Recorded.BOARD_VIEWS,
                        Recorded.RECORD_OF_DIFFERENCE,
                        Recorded.RECEIPT,
                        Recorded.OUTSTANDING,
                        Recorded.BESIDE_IT,
                        Recorded.REFERRAL)
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    /** Whether the page was opened to record the referral of a child at imminent risk. */
    public boolean isReferral() {
        return Recorded.REFERRAL.name().equals(getItem());
    }

    public @Nullable String getItem() {
        return item == null ? request.getParameter("item") : item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
