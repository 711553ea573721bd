package org.reconvene.crawled;

import java.util.List;

/**
 * A column whose every value is to be known to those alone who may know it.
 *
 * @param table the row’s table; the queries name the row x
 * @param keys the references of the cases to which the row belongs
 * @param parts the parts in such a case that open it; empty where each part does
 * @param persons whom else it is open to, by their number; null where to nobody
 */
record Protected(String table, String column, String keys, List<String> parts, String persons) {

    private static final String NOBODY = "select cast(null as bigint)";
    private static final List<String> GROUP = List.of("COORDINATOR", "GROUP_MEMBER", "GROUP_REVIEWER");
    private static final String OF_DISAGREEMENT =
            "select d.reference from disagreement d where d.id = x.disagreement_id";
    private static final String OF_DISSENT = "select d.reference from dissent d where d.id = x.dissent_id";

    /** Whoever reads the Group's report sees what it recommends and proposes, without the case. */
    private static final String QUALITY = """
            select r.person_id from person_role r join person p on p.id = r.person_id
              where r.role = 'QUALITY_READER' and p.partnership_id = x.partnership_id""";

    private static final String OF_CHILD = """
            select d.reference from disagreement d where d.child_id = x.id
            union all select r.reference from conference_request r join request_child c on c.request_id = r.id
              where c.child_id = x.id
            union all select f.reference from conference f join conference_child c on c.conference_id = f.id
              where c.child_id = x.id
            union all select s.reference from dissent s join conference f on f.reference = s.conference
              join conference_child c on c.conference_id = f.id where c.child_id = x.id""";

    /** A chair may take the chair of a conference without one, and so sees for whom it is. */
    private static final String WITHOUT_A_CHAIR = """
            select r.person_id from person_role r join person p on p.id = r.person_id
              where r.role = 'CONFERENCE_CHAIR' and p.partnership_id = x.partnership_id and exists (
                select 1 from conference f join conference_child c on c.conference_id = f.id
                where c.child_id = x.id and f.chair_id is null)""";

    static final List<Protected> ALL = List.of(
            new Protected("child", "given_name", OF_CHILD, List.of(), WITHOUT_A_CHAIR),
            new Protected("child", "family_name", OF_CHILD, List.of(), WITHOUT_A_CHAIR),
            ofCase("conference", "place"),
            ofCase("disagreement", "decision"),
            ofCase("disagreement", "ending_words"),
            of("disagreement_turn", "about", OF_DISAGREEMENT),
            of("disagreement_turn", "ended_words", OF_DISAGREEMENT),
            of("disagreement_entry", "content", OF_DISAGREEMENT),
            of("disagreement_entry", "contested_words", OF_DISAGREEMENT),
            of("disagreement_admitted", "reason", OF_DISAGREEMENT),
            of("disagreement_admitted", "lawful_sharing", OF_DISAGREEMENT),
            of("family_sharing", "with_whom", OF_DISAGREEMENT),
            of("family_sharing", "shared", OF_DISAGREEMENT),
            of("family_sharing", "they_said", OF_DISAGREEMENT),
            of("parental_consent", "evidence", OF_DISAGREEMENT),
            ofCase("conference_request", "section_47"),
            new Protected(
                    "learning", "learned", "select x.reference union all select x.disagreement", List.of(), NOBODY),
            of(
                    "learning_handover",
                    "text",
                    "select l.reference from learning l where l.id = x.learning_id union all"
                            + " select l.disagreement from learning l where l.id = x.learning_id"),
            new Protected("debrief", "offer", "select x.reference", List.of(), "values (x.raiser_id), (x.offered_by)"),
            ofCase("dissent", "why_not_raised"),
            of("wording", "text", OF_DISSENT),
            of("wording", "why", OF_DISSENT),
            of("senior_review", "chairs_account", OF_DISSENT),
            of("senior_review", "liaison", OF_DISSENT),
            of("senior_review", "reasons", OF_DISSENT),
            of("hearing", "minority_view", "select x.dissent"),
            new Protected("audit_review", "decision_making", audited(), GROUP, NOBODY),
            new Protected("audit_review", "reasons", audited(), GROUP, NOBODY),
            of("found_dissent", "key_issues", "select x.reference"),
            new Protected("recommendation", "text", "select x.dissent", List.of(), QUALITY),
            new Protected("recommendation", "answer", "select x.dissent", List.of(), QUALITY),
            new Protected("policy_change", "text", "select x.dissent", List.of(), QUALITY),
            new Protected("policy_change", "answer", "select x.dissent", List.of(), QUALITY),
            new Protected("feedback", "text", "select x.dissent", GROUP, "values (x.reader_id)"),
            of("investigation", "report", "select x.dissent"),
            of("strategy_action", "text", "select i.dissent from investigation i where i.id = x.investigation_id"),
            of("paper", "title", "select x.case_key"));

    private static Protected ofCase(String table, String column) {
        return of(table, column, "select x.reference");
    }

    private static Protected of(String table, String column, String keys) {
        return new Protected(table, column, keys, List.of(), NOBODY);
    }

    private static String audited() {
        return "select h.dissent from hearing h join review_assignment a on a.hearing_id = h.id where a.id = x.assignment_id";
    }
}
