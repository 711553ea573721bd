package org.reconvene.access;

import static org.reconvene.access.Part.ACTION_OWNER;
import static org.reconvene.access.Part.ADVISER;
import static org.reconvene.access.Part.CHAIR;
import static org.reconvene.access.Part.COORDINATOR;
import static org.reconvene.access.Part.COPIED;
import static org.reconvene.access.Part.COUNTERPART;
import static org.reconvene.access.Part.DEBRIEFED;
import static org.reconvene.access.Part.DEBRIEFER;
import static org.reconvene.access.Part.DISSENTER;
import static org.reconvene.access.Part.FACILITATOR;
import static org.reconvene.access.Part.GROUP_MEMBER;
import static org.reconvene.access.Part.GROUP_REVIEWER;
import static org.reconvene.access.Part.HEAD_OF_SAFEGUARDING;
import static org.reconvene.access.Part.INTERESTED;
import static org.reconvene.access.Part.INVESTIGATOR;
import static org.reconvene.access.Part.INVITED;
import static org.reconvene.access.Part.JOINED;
import static org.reconvene.access.Part.LAST_WORD;
import static org.reconvene.access.Part.LEARNING_OWNER;
import static org.reconvene.access.Part.LINE_MANAGER;
import static org.reconvene.access.Part.PARTICIPANT;
import static org.reconvene.access.Part.RAISER;
import static org.reconvene.access.Part.REACHED;
import static org.reconvene.access.Part.SENIOR_REVIEWER;
import static org.reconvene.access.Part.SUPPORTER;

import java.util.Set;
import org.reconvene.people.Role;

/**
 * Everything that can be done here, with who may do it and who never may.
 *
 * <p>An act of an office asks for the office; an act of a case asks for a part in that case. A prohibition beats a permission.
 */
public enum Act {
    READ_OWN_WORK("read what waits for you", Rule.everybody()),
    CHOOSE_OWN_NOTICES("choose how you are told", Rule.everybody()),
    READ_TEAM_WORK("read what waits for your team", Rule.everybody()),
    CHANGE_OWN_PASSWORD("change your own password", Rule.everybody()),
    KEEP_OWN_SECOND_STEP("keep the second step of your own sign-in", Rule.everybody()),

    BREAK_GLASS("open a case without a part in it, in an emergency", Rule.everybody()),
    REVIEW_GLASS(
            "review who opened a case without a part in it",
            Rule.office(Role.CALDICOTT_GUARDIAN, Role.HEAD_OF_SAFEGUARDING)),
    REVIEW_ACCESS("review who may see what", Rule.office(Role.CALDICOTT_GUARDIAN, Role.ADMINISTRATOR)),
    RESTRICT_CHILD("restrict who finds a child", Rule.office(Role.CALDICOTT_GUARDIAN)),

    IMPORT_CENSUS("import the census", Rule.office(Role.CENSUS_IMPORTER)),
    KEEP_PEOPLE("keep people and agencies", Rule.office(Role.ADMINISTRATOR)),
    TAKE_SECOND_STEP_AWAY("take away the second step of somebody who lost it", Rule.office(Role.ADMINISTRATOR)),
    KEEP_PROCEDURES("draft and publish your partnership’s procedure", Rule.office(Role.ADMINISTRATOR)),
    KEEP_LETTERHEAD("keep what letters and documents say of the partnership", Rule.office(Role.ADMINISTRATOR)),
    KEEP_CALENDARS("keep the working calendars", Rule.office(Role.ADMINISTRATOR)),
    VERIFY_RECORD("check that the record is whole", Rule.office(Role.RECORDS_MANAGER)),
    EXPORT_BUNDLE("make a bundle of a case’s record", Rule.office(Role.RECORDS_MANAGER)),
    KEEP_PERIODS("keep how long records are kept", Rule.office(Role.RECORDS_MANAGER)),
    HOLD_CASE("put a case on hold, or lift the hold", Rule.office(Role.RECORDS_MANAGER)),
    DISPOSE_OF_CASE("dispose of cases whose period has run out", Rule.office(Role.RECORDS_MANAGER)),
    FIND_SUBJECT("find what is held about one person", Rule.office(Role.RECORDS_MANAGER)),
    READ_QUALITY_REPORT(
            "read the report to the Quality Assurance and Evaluation Sub Group", Rule.office(Role.QUALITY_READER)),
    READ_OPERATIONS_REPORT("read the report to the Operations Group", Rule.office(Role.OPERATIONS_READER)),
    READ_ANNUAL_REPORT("read the annex to the annual report", Rule.office(Role.QUALITY_READER)),
    FREEZE_FIGURES("freeze the figures of a year or of a report", Rule.office(Role.QUALITY_READER)),

    RAISE_DISAGREEMENT("raise a disagreement", Rule.everybody()),
    LIST_DISAGREEMENTS("list the disagreements in which you have a part", Rule.everybody()),
    READ_DISAGREEMENT(
            "read this disagreement",
            Rule.part(RAISER, COUNTERPART, SUPPORTER, REACHED, ADVISER, FACILITATOR, COPIED, INVITED, JOINED, LAST_WORD)
                    .afterwards()
                    .throughGlass()),
    WRITE_IN_DISAGREEMENT("write in this disagreement", Rule.part(RAISER, COUNTERPART, REACHED, FACILITATOR)),
    TAKE_STEP("take a step of this disagreement", Rule.part(RAISER, COUNTERPART, REACHED)),
    NAME_WHO_ACTS("name who acts next", Rule.part(RAISER, COUNTERPART, REACHED)),
    COPY_DISAGREEMENT(
            "take a copy of this disagreement",
            Rule.part(RAISER, COUNTERPART, REACHED, JOINED).afterwards()),
    CHANGE_COUNTERPART("say who else answers for it", Rule.part(RAISER, COUNTERPART)),
    ASK_FACILITATOR("ask somebody independent to facilitate", Rule.part(RAISER, COUNTERPART, REACHED)),
    CALL_MEETING("call and record the professional meeting", Rule.part(RAISER, REACHED)),
    FINISH_MEETING_ACTION(
            "say what became of an action of the meeting",
            Rule.part(ACTION_OWNER).afterwards()),
    END_DISAGREEMENT("end or reopen this disagreement", Rule.part(RAISER).afterwards()),
    MAKE_REQUEST("request a conference", Rule.everybody()),
    LIST_REQUESTS("list the requests that wait for you", Rule.everybody()),
    DECIDE_REQUEST("answer this request", Rule.part(COUNTERPART, REACHED)),
    HAND_OVER_REQUEST("hand this request over", Rule.part(COUNTERPART, REACHED)),
    OVERTAKE_REQUEST("say what overtook this request", Rule.part(RAISER, COUNTERPART, REACHED)),
    KEEP_CONSENT("record the parents’ consent", Rule.part(COUNTERPART, REACHED).afterwards()),
    PRINT_LETTER(
            "print a letter about this case",
            Rule.part(RAISER, COUNTERPART, REACHED, JOINED, CHAIR, DISSENTER, SENIOR_REVIEWER)
                    .afterwards()),
    RECORD_FAMILY_SHARING(
            "record what was shared with the family",
            Rule.part(RAISER, COUNTERPART, REACHED).afterwards()),
    READ_LEARNING_OF_DISAGREEMENT(
            "read what was learned from this disagreement",
            Rule.part(RAISER, COUNTERPART, SUPPORTER, REACHED).afterwards()),
    RECORD_LEARNING(
            "record what was learned from this disagreement",
            Rule.part(RAISER, COUNTERPART, REACHED).afterwards()),
    READ_LEARNING_GIVEN("read what was learned", Rule.part(LEARNING_OWNER).afterwards()),
    ANSWER_LEARNING("answer what was learned", Rule.part(LEARNING_OWNER).afterwards()),
    READ_DEBRIEF(
            "read the debrief",
            Rule.part(RAISER, SUPPORTER, DEBRIEFER, DEBRIEFED).afterwards()),
    OFFER_DEBRIEF(
            "offer a debrief", Rule.part(SUPPORTER, DEBRIEFER).never(RAISER).afterwards()),
    ANSWER_DEBRIEF("answer the offer of a debrief", Rule.part(DEBRIEFED).afterwards()),

    LIST_CONFERENCES("list the conferences you chair or attend", Rule.everybody()),
    ARRANGE_CONFERENCE("arrange a conference", Rule.office(Role.CONFERENCE_CHAIR)),
    FIND_CHILD("find a child", Rule.office(Role.CONFERENCE_CHAIR, Role.CENSUS_IMPORTER)),
    TAKE_THE_CHAIR("take the chair of a conference without one", Rule.office(Role.CONFERENCE_CHAIR)),
    READ_CONFERENCE(
            "read this conference",
            Rule.part(CHAIR, PARTICIPANT, SENIOR_REVIEWER).afterwards().throughGlass()),
    PRINT_INVITATION(
            "print a letter about this conference",
            Rule.part(CHAIR, PARTICIPANT).afterwards()),
    KEEP_CONFERENCE("record what the conference decided and who took part", Rule.part(CHAIR)),

    RECORD_DISSENT("record a dissent", Rule.part(CHAIR)),
    CONFIRM_WORDING("confirm or correct the wording", Rule.part(DISSENTER)),
    READ_DISSENT(
            "read this dissent",
            Rule.part(
                            CHAIR,
                            DISSENTER,
                            SENIOR_REVIEWER,
                            COORDINATOR,
                            GROUP_MEMBER,
                            GROUP_REVIEWER,
                            INVESTIGATOR,
                            HEAD_OF_SAFEGUARDING)
                    .afterwards()
                    .throughGlass()),
    LIST_PAPERS("read the list of documents", readersOfPapers()),
    READ_PAPER("read this document", readersOfPapers()),
    ADD_PAPER("add a document", Rule.part(CHAIR, SENIOR_REVIEWER, COORDINATOR, RAISER, COUNTERPART, REACHED)),

    LIST_REVIEWS("list the reviews given to you", Rule.office(Role.SENIOR_CHILD_PROTECTION_MANAGER)),
    READ_REVIEW(
            "read the review", Rule.part(SENIOR_REVIEWER, CHAIR).afterwards().throughGlass()),
    WRITE_CHAIRS_ACCOUNT("write the chair’s account", Rule.part(CHAIR)),
    RECORD_LIAISON(
            "record the talk with the chair",
            Rule.part(SENIOR_REVIEWER).never(CHAIR, DISSENTER, LINE_MANAGER, INTERESTED)),
    DECIDE_REVIEW("decide the review", Rule.part(SENIOR_REVIEWER).never(CHAIR, DISSENTER, LINE_MANAGER, INTERESTED)),

    KEEP_GROUP("lay out the Dissents Group’s year and members", Rule.office(Role.GROUP_COORDINATOR)),
    READ_GROUP_YEAR("read the Dissents Group’s year", Rule.office(Role.GROUP_COORDINATOR, Role.GROUP_MEMBER)),
    READ_DOCKET("read the docket", Rule.office(Role.GROUP_COORDINATOR, Role.GROUP_MEMBER)),
    ASSIGN_REVIEWER("assign a reviewer", Rule.part(COORDINATOR).never(CHAIR, DISSENTER, INTERESTED)),
    DECLARE_INTEREST("declare an interest", Rule.part(GROUP_MEMBER, GROUP_REVIEWER, COORDINATOR)),
    REVIEW_DISSENT(
            "review this dissent",
            Rule.part(GROUP_REVIEWER).never(CHAIR, DISSENTER, PARTICIPANT, LINE_MANAGER, INTERESTED)),
    HOLD_MEETING("hold the meeting", Rule.office(Role.GROUP_COORDINATOR)),
    READ_MEETING_CASE(
            "see this case on the meeting’s screen",
            Rule.part(COORDINATOR, GROUP_MEMBER, GROUP_REVIEWER)
                    .never(CHAIR, DISSENTER, INTERESTED)
                    .afterwards()),
    RECORD_FINDING("record the Group’s finding", Rule.part(COORDINATOR).never(CHAIR, DISSENTER, INTERESTED)),
    SEND_FEEDBACK("send the Group’s feedback", Rule.part(COORDINATOR).never(CHAIR, DISSENTER, INTERESTED)),
    READ_FEEDBACK(
            "read the Group’s feedback",
            Rule.part(CHAIR, DISSENTER, COORDINATOR, GROUP_MEMBER).afterwards()),
    KEEP_THEMES("keep the list of themes", Rule.office(Role.GROUP_COORDINATOR)),
    READ_LEARNING(
            "read what follows from the finding",
            Rule.part(COORDINATOR, GROUP_MEMBER, GROUP_REVIEWER)
                    .never(CHAIR, DISSENTER, INTERESTED)
                    .afterwards()),
    RECORD_ISSUES("record key issues and themes", Rule.part(COORDINATOR).never(CHAIR, DISSENTER, INTERESTED)),
    MAKE_RECOMMENDATION("record a recommendation", Rule.part(COORDINATOR).never(CHAIR, DISSENTER, INTERESTED)),
    FOLLOW_RECOMMENDATION(
            "say what became of it", Rule.part(ACTION_OWNER, COORDINATOR).afterwards()),
    PROPOSE_CHANGE("propose a change of policy", Rule.part(COORDINATOR).never(CHAIR, DISSENTER, INTERESTED)),
    ANSWER_CHANGE("record the answer to a proposed change", Rule.part(COORDINATOR)),
    READ_INVESTIGATION(
            "read the investigation",
            Rule.part(INVESTIGATOR, HEAD_OF_SAFEGUARDING, COORDINATOR)
                    .never(CHAIR, DISSENTER)
                    .afterwards()),
    ASK_FOR_INVESTIGATION(
            "name who investigates",
            Rule.part(COORDINATOR, HEAD_OF_SAFEGUARDING).never(CHAIR, DISSENTER)),
    REPORT_INVESTIGATION("report the investigation", Rule.part(INVESTIGATOR).never(CHAIR, DISSENTER, LINE_MANAGER)),
    REVIEW_INVESTIGATION(
            "review the investigation", Rule.part(HEAD_OF_SAFEGUARDING).never(CHAIR, DISSENTER, INVESTIGATOR)),
    FOLLOW_ACTION(
            "say what became of the action",
            Rule.part(ACTION_OWNER, HEAD_OF_SAFEGUARDING).afterwards());

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // the sets of a rule are made once, here, and never changed
    private final Rule rule;

    Act(String words, Rule rule) {
        this.words = words;
        this.rule = rule;
    }

    private static Rule readersOfPapers() {
        return Rule.part(
                        CHAIR,
                        SENIOR_REVIEWER,
                        COORDINATOR,
                        GROUP_MEMBER,
                        GROUP_REVIEWER,
                        INVESTIGATOR,
                        HEAD_OF_SAFEGUARDING,
                        RAISER,
                        COUNTERPART,
                        REACHED,
                        SUPPORTER,
                        JOINED,
                        LAST_WORD)
                .never(INTERESTED)
                .afterwards()
                .throughGlass();
    }

    /** The act as it follows "you may not", for example {@code record a dissent}. */
    public String words() {
        return words;
    }

    /** The parts by which the act is decided. */
    public Set<Part> concerned() {
        return rule.concerned;
    }

    Rule rule() {
        return rule;
    }

    /**
     * Whether the reference can be that of a case of this act. A conference and the dissents from it share some parts, so that the part
     * alone does not tell; nothing else is asked of a reference here.
     */
    public boolean concerns(String reference) {
        var conference = reference.contains("-C-");
        return switch (this) {
            case LIST_PAPERS, READ_PAPER, ADD_PAPER -> true;
            case READ_CONFERENCE, PRINT_INVITATION, KEEP_CONFERENCE, RECORD_DISSENT -> conference;
            default -> !conference;
        };
    }

    /** Whether the act concerns one case, so that a part in it is asked for. */
    public boolean isOfACase() {
        return !rule.parts.isEmpty();
    }
}
