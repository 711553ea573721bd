package org.reconvene.web.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.DocketRow;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.ReviewersView;
import org.reconvene.people.PersonId;

/**
 * One case of the docket, in words.
 *
 * @param candidates who may review it; null where no reviewer is needed or the reader assigns none
 * @param reader who reads the docket
 */
public record DocketCase(DocketRow row, @Nullable ReviewersView candidates, PersonId reader) {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /** "3 children" or, where the conference was about more, "1 child of 3". */
    public String children() {
        var counted = row.children() == 1 ? "1 child" : row.children() + " children";
        return row.children() == row.conferenceChildren() ? counted : counted + " of " + row.conferenceChildren();
    }

    /** "third": which reviewer is needed next. */
    public String nextReviewer() {
        var assigned = row.reviewers().size();
        return assigned < ORDINALS.size() ? ORDINALS.get(assigned) : "further";
    }

    /** "2 of 3 sent", or which reviewer is needed. */
    public String reviewers() {
        if (row.reviewerNeeded()) {
            var needed = nextReviewer();
            return Character.toUpperCase(needed.charAt(0)) + needed.substring(1) + " reviewer needed";
        }
        return row.sent() + " of " + row.reviewers().size() + " sent";
    }

    public boolean isReviewed() {
        return !row.reviewerNeeded() && row.sent() == row.reviewers().size();
    }

    /** "Waits for Asha Dunlin and Kit Nuthatch"; empty where nothing is waited for. */
    public String waits() {
        return row.waitsFor().isEmpty() ? "" : "Waits for " + DocketWords.list(row.waitsFor());
    }

    /** "Report of Oakfield School and Surrey Police"; empty where none is missing. */
    public String missing() {
        return row.missingReports().isEmpty() ? "" : "No report of " + DocketWords.list(row.missingReports());
    }

    /** Whether the reader reviews the case, sent or not. */
    public boolean isMine() {
        return row.reviewers().stream().anyMatch(reviewer -> reviewer.person().equals(reader));
    }

    /** Whether the reader has still to send a review of it. */
    public boolean isMyTurn() {
        return row.status() != HearingStatus.FINDING_RECORDED
                && row.reviewers().stream()
                        .anyMatch(reviewer ->
                                reviewer.person().equals(reader) && reviewer.status() == AssignmentStatus.ASSIGNED);
    }

    /** The page behind the reference: the reader’s review, or the dissent. */
    public String address() {
        return (isMine() ? "/group/audit.xhtml?ref=" : "/dissent/view.xhtml?ref=") + row.reference();
    }
}
