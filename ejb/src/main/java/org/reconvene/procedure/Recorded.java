package org.reconvene.procedure;

/** What a step can ask to have written down. */
public enum Recorded {
    UNDERSTANDING("What each understands the other’s concern to be"),
    BEST_INTEREST("The child’s best interest"),
    PRESENT_RISKS("The risks today"),
    PROTECTION("What protects the child today"),
    WANTED("What is wanted"),
    REASONS("Reasons, based on evidence"),
    REFERRAL("The referral of a child at imminent risk"),
    BESIDE_IT("A complaint or a court process that runs beside it"),
    NATURE("The nature of the disagreement"),
    REFERRAL_UPWARDS("That it was passed on, and to whom"),
    TIMESCALE("The time that both agreed"),
    DISCUSSIONS_TRIED("The discussions and explanations tried"),
    RESPONSE("The answer, or that none came"),
    ADVICE("Advice taken, and from whom"),
    AGREEMENT("The agreement, in writing"),
    OUTSTANDING("What is still open, and how it is pursued"),
    ACCURACY("The confirmation that the account is accurate"),
    NO_COMPROMISE("That neither agrees to a compromise that leaves the child’s needs unmet"),
    RECORD_OF_DIFFERENCE("The Record of Professional Difference"),
    RECEIPT("The receipt of the record"),
    DECISION("The decision, in writing"),
    FULL_REASONS("The full reasons, in writing"),
    URGENCY("The urgency, from the risk"),
    INVITATIONS("Who was invited"),
    FACILITATION("Independent facilitation, and why"),
    ATTENDANCE("Attendance and apologies"),
    MINUTES("Minutes"),
    ACTIONS("Actions, each with an owner and a date"),
    REVIEW("A review of the case and of how the difference arose"),
    OPINIONS("The opinions of named professionals"),
    LAWFUL_SHARING("How information is lawfully shared"),
    BOARD_VIEWS("The views of board members"),
    DISSENT("The dissent, in the dissenter’s own words"),
    WISH("Whether it is noted or taken further"),
    HARM("Whether a child is believed to be at (further) risk of significant harm"),
    CHAIRS_ACCOUNT("The talk with the chair"),
    CONTRIBUTIONS("Each agency’s contribution"),
    FINDING("The Group’s finding, with any minority view"),
    FEEDBACK("Key issues, themes and recommended changes"),
    INVESTIGATION_REPORT("The investigation’s report and recommendations"),
    /** A request for a conference after a refusal is normally agreed, so that a further refusal asks for more (HER-10). */
    SPECIAL_GROUNDS("The special grounds of a further refusal");

    private final String words;

    Recorded(String words) {
        this.words = words;
    }

    /** Whether it is an account of both sides, which the other side confirms or puts its own wording beside (NI-7, NI-18). */
    public boolean isOfBothSides() {
        return switch (this) {
            case UNDERSTANDING,
                    NATURE,
                    DISCUSSIONS_TRIED,
                    TIMESCALE,
                    RESPONSE,
                    AGREEMENT,
                    OUTSTANDING,
                    RECORD_OF_DIFFERENCE,
                    DECISION,
                    MINUTES -> true;
            default -> false;
        };
    }

    /** The item in the words that a page shows. */
    public String words() {
        return words;
    }
}
