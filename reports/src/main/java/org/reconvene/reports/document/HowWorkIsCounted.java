package org.reconvene.reports.document;

/** How each figure of the report to the Operations Group is counted, and the names by which its sections ask for that. */
final class HowWorkIsCounted {
    static final String RECORDED = "Recorded";
    static final String REQUESTS = "Requests for a conference";
    static final String LATE = "Late";
    static final String MEETINGS = "Next meetings of the Dissents Group";
    static final String AGES = "How old the open dissents are";
    static final String TIME = "From conference to finding";
    static final String RECONVENED = "Conferences reconvened";
    static final String MONTHS = "Coming in and going out";
    static final String RECOMMENDATIONS = "Recommendations";

    private HowWorkIsCounted() {}

    static Section section() {
        return new Definitions()
                .with("Working days", "Monday to Friday without the bank holidays and closing days of the partnership.")
                .with(RECORDED, "Dissents that a chair recorded in this period.")
                .with(
                        "Reviewed by the senior manager",
                        "Reviews decided in this period, whenever the dissent was recorded.")
                .with("Awaiting", "Dissents that had no decision, or no finding, on the day of this report.")
                .with(
                        REQUESTS,
                        "Made and ended in this period, each way in which they ended apart; open on the day of this report.")
                .with(
                        LATE,
                        "What waits for somebody and was due before the day of this report, counted from the day it was due.")
                .with(
                        LoadAhead.HEADING,
                        "Steps open on the day of this report, by the day on which they are due; weeks begin on Monday. A step of"
                                + " both sides is counted for each. What coordinators and reviewers of the Dissents Group have to do"
                                + " stands under the Group, what a senior manager has to decide under senior managers, all else under"
                                + " the agency and tier of whoever acts. A case is planned where it stands on the docket of a meeting.")
                .with(
                        Answering.HEADING,
                        "Deadlines that fell in this period and before the moment of this report: of steps in disagreements and"
                                + " in requests for a conference, of the wording of a dissent, of the senior manager’s decision, of"
                                + " independent reviews and feedback of the Dissents Group, and of investigations. Passed in silence:"
                                + " the case went on without the answer, because the limit passed or because whoever waited recorded"
                                + " that none came. A step of both sides is counted for each; one that was withdrawn is not. Agency"
                                + " and tier are those of today.")
                .with(MEETINGS, "Meetings that are planned, with the dissents that are listed for them.")
                .with(
                        AGES,
                        "Dissents that await a decision or a finding, by the working days since they were recorded.")
                .with(
                        TIME,
                        "Of the findings made in this period: working days from the conference to the finding. The limit is"
                                + " Reconvene’s own, from no procedure.")
                .with(
                        RECONVENED,
                        "Required by a senior manager in this period, or held in it; days from the decision to the conference.")
                .with(
                        MONTHS,
                        "Dissents by the month in which they were recorded, findings by the month in which they were made.")
                .with(
                        RECOMMENDATIONS,
                        "Recommendations of the Dissents Group that are open, or were made or answered in this period.")
                .with(
                        "Narrowed to an agency, a kind or a tier",
                        "What waits and deadlines: the agency and tier of whoever has to act, and the kind of conference that a"
                                + " dissent was about. Dissents and what came of them: the dissenter’s agency. Requests: the agency"
                                + " that asked.")
                .with(
                        "The cases behind a number",
                        "On the page a number opens the list of its cases, by reference. A case itself opens for those only who"
                                + " have a part in it.")
                .section();
    }
}
