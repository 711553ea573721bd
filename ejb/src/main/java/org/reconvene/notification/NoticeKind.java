package org.reconvene.notification;

import java.util.regex.Pattern;

/** What somebody is told, and where it leads. Each sentence is fixed but for the reference: no text of a case can get in. */
public enum NoticeKind {
    CONFIRM_WORDING("Your dissent %s was recorded. Confirm or correct its wording", Page.DISSENT),
    REVIEW_GIVEN("The dissent %s challenges a chair’s decision. You decide the review", Page.REVIEW),
    DISSENT_REFERRED("The dissent %s was referred to the Dissents Group", Page.DOCKET),
    REVIEW_DECIDED("The senior manager decided the review of %s", Page.DISSENT),
    FINDING_RECORDED("The Dissents Group recorded its finding about %s. Its feedback to you follows", Page.DISSENT),
    FEEDBACK_DUE(
            "The finding about %s is recorded. Write the feedback to the chair and to the dissenter", Page.LEARNING),
    FEEDBACK_SENT("The Dissents Group sent you its feedback about %s", Page.FEEDBACK),
    INVESTIGATION_ASKED(
            "The Dissents Group supported the dissent %s. You investigate the decision making", Page.INVESTIGATION),
    INVESTIGATOR_NEEDED("Nobody of the office may investigate %s. Name who does", Page.INVESTIGATION),
    INVESTIGATION_REPORTED("The investigation of %s was reported. You review it", Page.INVESTIGATION),
    REVIEWER_NEEDED(
            "The report on %s waits, and nobody of the office may review it. Name who does", Page.INVESTIGATION),
    ACTION_GIVEN("You were given an action that follows from %s", Page.FOLLOW_UP),
    RECOMMENDATION_MADE("The Dissents Group made a recommendation to you that follows from %s", Page.FOLLOW_UP),
    DISAGREEMENT_RAISED("The disagreement %s was raised with you. Speak with whoever raised it", Page.DISAGREEMENT),
    DISAGREEMENT_SUPPORTER(
            "You were named to support whoever raised %s. You see it, and are kept informed", Page.DISAGREEMENT),
    YOUR_TURN("It is your turn in the disagreement %s", Page.DISAGREEMENT),
    DISAGREEMENT_MOVED("The disagreement %s went a step further", Page.DISAGREEMENT),
    NO_ANSWER_CAME("No answer came by the limit in %s. It went on to the next step", Page.DISAGREEMENT),
    DISAGREEMENT_SOON("Your step in the disagreement %s is due soon", Page.DISAGREEMENT),
    DISAGREEMENT_LATE("The answer in %s was due. It can still be given", Page.DISAGREEMENT),
    DISAGREEMENT_ENDED("The disagreement %s ended. Its page says how", Page.DISAGREEMENT),
    AGREEMENT_TO_CONFIRM(
            "An agreement in %s was put in writing. You confirm it, or say what is not so", Page.DISAGREEMENT),
    AGREEMENT_CONTESTED("The agreement in %s was not confirmed as you wrote it", Page.DISAGREEMENT),
    TIME_PROPOSED(
            "The other side proposes a time for a step of %s. You agree to it, or propose another", Page.DISAGREEMENT),
    ANSWERS_FOR_IT("You were named in the disagreement %s, and act in it now", Page.DISAGREEMENT),
    LET_IN("You were given a part in the disagreement %s. Its page says which", Page.DISAGREEMENT),
    MEETING_CALLED("You are invited to the professional meeting in %s", Page.DISAGREEMENT),
    MEETING_WITH_PRIORITY(
            "You are invited to the professional meeting in %s. It comes before other work", Page.DISAGREEMENT),
    MINUTES_RECORDED("The minutes of the professional meeting in %s are there", Page.DISAGREEMENT),
    MEETING_ACTION_GIVEN("The professional meeting in %s gave you an action", Page.DISAGREEMENT),
    REQUEST_JOINED("Another agency joined the request %s", Page.DISAGREEMENT),
    LAST_WORD_NEAR(
            "The time for the whole of %s comes near its end. You have the last word, and can read it now",
            Page.DISAGREEMENT),
    DUE_SOON("Something that waits for you in %s is due soon", Page.WORK),
    LEARNING_GIVEN(
            "What was learned from a disagreement was given to you, %s. You say what becomes of it", Page.ANSWER),
    LEARNING_ANSWERED("What you recorded as learned from %s was answered", Page.LEARNED),
    DEBRIEF_OFFERED("You were offered a debrief about the disagreement %s", Page.DEBRIEF),
    DEBRIEF_ANSWERED("Your offer of a debrief about the disagreement %s was answered", Page.DEBRIEF),
    TURN_MOVED("The working calendar changed, and with it a limit in the disagreement %s", Page.DISAGREEMENT),
    DEADLINE_MOVED(
            "The working calendar changed, and with it a date for %s. Its history says from when to when",
            Page.DISSENT),
    CONFERENCE_LIMIT_MOVED(
            "The working calendar changed, and with it by when the conference %s is to be held", Page.CONFERENCE),
    GLASS_ON_DISAGREEMENT(Sentence.GLASS, Page.DISAGREEMENT),
    GLASS_ON_CONFERENCE(Sentence.GLASS, Page.CONFERENCE),
    GLASS_ON_DISSENT(Sentence.GLASS, Page.DISSENT),
    GLASS_TO_REVIEW("Somebody without a part opened %s in an emergency. You say whether that was right", Page.GLASS),
    GLASS_UNREVIEWED(
            "Nobody has said in time whether it was right that %s was opened without a part in it", Page.GLASS),
    BUNDLE_OF_DISAGREEMENT(Sentence.BUNDLE, Page.DISAGREEMENT),
    BUNDLE_OF_CONFERENCE(Sentence.BUNDLE, Page.CONFERENCE),
    BUNDLE_OF_DISSENT(Sentence.BUNDLE, Page.DISSENT),
    SECOND_STEP_TAKEN(
            "Your administrator took away the second step of your sign-in. If you did not ask for that, tell them at once",
            Page.SECOND_STEP),
    FIGURES_FROZEN("The figures of the year %s are frozen. The annex to the annual report can be printed", Page.ANNUAL),
    QUALITY_KEPT("A quality assurance report was made, and is kept as it reads on that day", Page.KEPT_QUALITY),
    OPERATIONS_KEPT("A report of the work in hand was made, and is kept as it reads on that day", Page.KEPT_OPERATIONS),
    FILE_READY("A file that you asked for is ready", Page.PREPARED),
    MEETING_MOVED(
            "The working calendar changed, and with it the dates of the Dissents Group’s meeting %s", Page.MEETING);

    private static final Pattern REQUEST = Pattern.compile("[A-Z]+-R-\\d{4}-\\d+");

    private final String sentence;
    private final String address;

    NoticeKind(String sentence, String address) {
        this.sentence = sentence;
        this.address = address;
    }

    /** The sentence about that case, without its full stop. A request walks as a disagreement does, and is called what it is. */
    public String sentence(String reference) {
        var words = REQUEST.matcher(reference).matches()
                ? sentence.replace("disagreement", "request for a conference")
                : sentence;
        return words.replace("%s", reference);
    }

    /** The page of that case to which the notice leads, inside the application. */
    public String address(String reference) {
        return address.replace("%s", reference);
    }

    /** Whether it is about a case or a meeting, and not told to the holder of an account or an office. */
    public boolean isOfACase() {
        return switch (this) {
            case SECOND_STEP_TAKEN, FIGURES_FROZEN, QUALITY_KEPT, OPERATIONS_KEPT, FILE_READY -> false;
            default -> true;
        };
    }

    /** What is said of cases of every kind. */
    private static final class Sentence {
        static final String GLASS =
                "Somebody without a part opened %s in an emergency. Its history says who and why, and it will be reviewed";
        static final String BUNDLE =
                "The records manager took the record of %s out of this service. Its history says for what";
    }

    /** The pages to which notices lead. */
    private static final class Page {
        static final String GLASS = "/oversight/glass-review.xhtml";
        static final String SECOND_STEP = "/second-step.xhtml";
        static final String KEPT_QUALITY = "/reports/kept.xhtml?report=quality&id=%s";
        static final String KEPT_OPERATIONS = "/reports/kept.xhtml?report=operations&id=%s";
        static final String PREPARED = "/reports/prepared.xhtml";
        static final String ANNUAL = "/reports/annual.xhtml?year=%s";
        static final String WORK = "/my-work.xhtml";
        static final String DISAGREEMENT = "/disagreement/view.xhtml?ref=%s";
        static final String LEARNED = "/disagreement/learning.xhtml?ref=%s";
        static final String DEBRIEF = "/disagreement/debrief.xhtml?ref=%s";
        static final String ANSWER = "/follow-up/answer.xhtml?ref=%s";
        static final String DISSENT = "/dissent/view.xhtml?ref=%s";
        static final String REVIEW = "/review/decide.xhtml?ref=%s";
        static final String CONFERENCE = "/conference/view.xhtml?ref=%s";
        static final String MEETING = "/group/docket.xhtml?meeting=%s";
        static final String DOCKET = "/group/year.xhtml";
        static final String LEARNING = "/follow-up/learning.xhtml?ref=%s";
        static final String FEEDBACK = "/follow-up/feedback.xhtml?ref=%s";
        static final String INVESTIGATION = "/follow-up/investigation.xhtml?ref=%s";
        static final String FOLLOW_UP = "/follow-up/mine.xhtml";
    }
}
