package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.learning.AnswerChange;
import org.reconvene.learning.AnswerRecommendation;
import org.reconvene.learning.FinishAction;
import org.reconvene.learning.FollowUpLine;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.ProposalLine;
import org.reconvene.learning.boundary.FollowUpDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** What was given to the reader after findings and disagreements, each with a small form for what became of it. */
@Named
@RequestScoped
public class MineBean {

    @Inject
    FollowUpDesk desk;

    @Inject
    Errors errors;

    private final Map<String, OwnAnswer> answers = new HashMap<>();
    private @Nullable List<FollowUpLine> lines;
    private @Nullable List<ProposalLine> proposals;

    /** What was given to the reader, what is due first. */
    public List<FollowUpLine> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(desk.mine());
        }
        return lines;
    }

    /** The proposals whose answer the reader records. */
    public List<ProposalLine> getProposals() {
        if (proposals == null) {
            proposals = new ArrayList<>(desk.unansweredChanges());
        }
        return proposals;
    }

    public boolean isLearning(FollowUpLine line) {
        return line.kind() == FollowUpLine.Kind.LEARNING;
    }

    /** Whether the line is answered here; an investigation and learning have pages of their own. */
    public boolean isAnsweredHere(FollowUpLine line) {
        return line.kind() == FollowUpLine.Kind.RECOMMENDATION || line.kind() == FollowUpLine.Kind.ACTION;
    }

    public boolean isRecommendation(FollowUpLine line) {
        return line.kind() == FollowUpLine.Kind.RECOMMENDATION;
    }

    public OwnAnswer answerTo(FollowUpLine line) {
        return kept(OwnAnswer.to(line));
    }

    public OwnAnswer answerToProposal(ProposalLine line) {
        return kept(new OwnAnswer(OwnAnswer.About.PROPOSAL, line.change().id(), line.reference()));
    }

    private OwnAnswer kept(OwnAnswer answer) {
        return answers.computeIfAbsent(answer.getKey(), key -> answer);
    }

    public @Nullable String send(OwnAnswer answer) {
        var text = Objects.requireNonNullElse(answer.getText(), "");
        Outcome<?> outcome = switch (answer.about()) {
            case RECOMMENDATION ->
                desk.answer(new AnswerRecommendation(answer.reference(), answer.id(), status(answer), text));
            case ACTION -> desk.finish(new FinishAction(answer.reference(), answer.id(), text));
            case PROPOSAL -> desk.answerChange(new AnswerChange(answer.reference(), answer.id(), text));
        };
        return errors.answer(
                outcome,
                done -> "/follow-up/mine.xhtml?faces-redirect=true&answered=true",
                field -> answer.getKey() + ("status".equals(field) ? "-status" : "-text"));
    }

    private static @Nullable FollowUpStatus status(OwnAnswer answer) {
        return answer.getStatus() == null ? null : FollowUpStatus.valueOf(answer.getStatus());
    }

    public List<Choice> getOutcomes() {
        return List.of(
                Choice.of(FollowUpStatus.DONE.name(), FollowUpStatus.DONE.words()),
                Choice.of(FollowUpStatus.NOT_ACCEPTED.name(), FollowUpStatus.NOT_ACCEPTED.words()));
    }
}
