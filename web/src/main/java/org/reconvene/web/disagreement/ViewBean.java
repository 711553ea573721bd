package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Safety;
import org.reconvene.procedure.Side;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.work.TimelineView;
import org.reconvene.work.boundary.WorkDesk;

/** One disagreement: whose turn it is, what both sides say, and how far it has come. */
@Named("disagreementPage")
@RequestScoped
public class ViewBean {

    @EJB
    DisagreementDesk desk;

    @EJB
    WorkDesk work;

    @Inject
    Errors errors;

    @Inject
    SignedIn signedIn;

    private @Nullable DisagreementView view;
    private @Nullable TimelineView timeline;

    public void load() {
        getView();
    }

    public DisagreementView getView() {
        if (view == null) {
            view = NotShown.unless(desk.open(Address.reference("ref")));
        }
        return view;
    }

    public TimelineView getTimeline() {
        if (timeline == null) {
            timeline = NotShown.unless(work.timelineOfDisagreement(getView().reference()));
        }
        return timeline;
    }

    /** What was written, item by item, in the order in which each was first written. */
    public List<Item> getItems() {
        var view = getView();
        return view.entries().stream()
                .map(EntryView::item)
                .distinct()
                .map(item -> new Item(item, of(item, Side.RAISING), of(item, Side.ANSWERING), of(item, Side.DECIDING)))
                .toList();
    }

    private List<EntryView> of(Recorded item, Side side) {
        return getView().entries().stream()
                .filter(entry -> entry.item() == item && entry.side() == side)
                .toList();
    }

    /** An item with what each side wrote under it. */
    public record Item(Recorded item, List<EntryView> raising, List<EntryView> answering, List<EntryView> deciding) {

        /** Whether each side is asked for it, so that it says something where one has not written (BOR-4). */
        public boolean ofEachSide() {
            return switch (item) {
                case UNDERSTANDING, BEST_INTEREST, PRESENT_RISKS, REASONS -> true;
                default -> false;
            };
        }
    }

    /** The open step that comes first for the reader: their own, else the one that is due first; null where none is open. */
    public @Nullable TurnView getTurn() {
        return getView().openTurns().stream()
                .filter(turn -> turn.mayConfirm() || turn.mine())
                .findFirst()
                .or(() -> getView().openTurns().stream().findFirst())
                .orElse(null);
    }

    /** The agreement that waits to be confirmed: what was written last. */
    public @Nullable EntryView getAgreement() {
        return getView().entries().stream()
                .filter(entry -> entry.item() == Recorded.AGREEMENT && entry.confirmed() == null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public boolean needsNoCompromise(TurnView turn) {
        return turn.step().records().contains(Recorded.NO_COMPROMISE);
    }

    /** Whether the step is about a professional meeting. */
    public boolean isOfAMeeting(TurnView turn) {
        return turn.step().records().contains(Recorded.URGENCY)
                || turn.step().records().contains(Recorded.MINUTES);
    }

    /** Whether the reader calls the meeting next: it is theirs to organise, and none is called for this step. */
    public boolean isMeetingToBeCalled(TurnView turn) {
        return turn.step().records().contains(Recorded.URGENCY)
                || (isHeldByMe(turn) && getView().meeting() == null);
    }

    /** Whether the reader records the meeting next. */
    public boolean isMeetingToBeRecorded(TurnView turn) {
        var meeting = getView().meeting();
        return isHeldByMe(turn) && meeting != null && meeting.recordedAt() == null;
    }

    private boolean isHeldByMe(TurnView turn) {
        return turn.step().records().contains(Recorded.MINUTES)
                && signedIn.person().agency().equals(getView().raiser().agency());
    }

    /** Whether somebody else can still be named who answers for the decision. */
    public boolean isCounterpartChangeable() {
        var view = getView();
        var me = signedIn.person().id();
        return (view.raiserIsMe() || view.counterpart().id().equals(me))
                && view.openTurns().stream()
                        .anyMatch(turn -> Stream.of(turn.person(), turn.with())
                                .anyMatch(person -> view.counterpart().equals(person)));
    }

    /** Whether the reader raised it. */
    public boolean isMine() {
        return getView().raiserIsMe();
    }

    /** What the procedure says about a child in danger. */
    public Safety getSafety() {
        return getView().safety();
    }

    /** How a stage stands: "Now", "Not needed yet", or how its last step ended. */
    public String stage(int number) {
        var turns = getView().turns().stream()
                .filter(turn -> turn.stage() == number)
                .toList();
        if (turns.isEmpty()) {
            return getView().open() ? "Not needed yet" : "Not needed";
        }
        var last = turns.get(turns.size() - 1);
        return turns.stream().anyMatch(TurnView::open) ? "Now" : Objects.requireNonNullElse(last.ended(), "");
    }

    public boolean isNow(int number) {
        return getView().openTurns().stream().anyMatch(turn -> turn.stage() == number);
    }

    /** The other side says that the entry is accurate. */
    public @Nullable String confirm(long entry) {
        return errors.answer(desk.answer(getView().reference(), entry, true, ""), ViewBean::page);
    }

    static String page(String reference) {
        return "/disagreement/view.xhtml?faces-redirect=true&ref=" + reference;
    }
}
