package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.learning.InvestigationDuty.INVESTIGATE;
import static org.reconvene.learning.InvestigationDuty.REVIEW;
import static org.reconvene.learning.model.People.ELSEWHERE;
import static org.reconvene.learning.model.People.HERE;
import static org.reconvene.learning.model.People.person;
import static org.reconvene.people.Role.HEAD_OF_SAFEGUARDING;
import static org.reconvene.people.Role.INVESTIGATING_MANAGER;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.people.PersonId;

@Tag("SUR-17")
class WhoMayInvestigateTest {

    private static final PersonId INVESTIGATOR = new PersonId(70);
    private final WhoMayInvestigate who = new WhoMayInvestigate(People.CHAIR, People.DISSENTER, INVESTIGATOR);

    @Test
    void an_investigating_manager_without_a_part_may_investigate() {
        var manager = person(40, "Ruth Adeyemi", HERE, null, true, INVESTIGATING_MANAGER);

        assertThat(who.whyNot(manager, INVESTIGATE)).isEmpty();
    }

    @Test
    void whoever_does_not_hold_the_office_may_not() {
        var nurse = person(40, "Ruth Adeyemi", HERE, null, true);

        assertThat(who.whyNot(nurse, INVESTIGATE))
                .contains("Ruth Adeyemi does not hold the office: Children’s Service, investigates");
    }

    @Test
    void an_investigating_manager_of_another_partnership_may_not() {
        var manager = person(40, "Ruth Adeyemi", ELSEWHERE, null, true, INVESTIGATING_MANAGER);

        assertThat(who.whyNot(manager, INVESTIGATE)).isPresent();
    }

    @Test
    void whoever_left_may_not() {
        var manager = person(40, "Ruth Adeyemi", HERE, null, false, INVESTIGATING_MANAGER);

        assertThat(who.whyNot(manager, INVESTIGATE)).contains("Ruth Adeyemi has left");
    }

    @Test
    void the_chair_may_not_investigate_nor_review() {
        var chair = person(10, "Colm Byrne", HERE, null, true, INVESTIGATING_MANAGER, HEAD_OF_SAFEGUARDING);

        assertThat(who.whyNot(chair, INVESTIGATE)).contains("Colm Byrne chaired the conference");
        assertThat(who.whyNot(chair, REVIEW)).contains("Colm Byrne chaired the conference");
    }

    @Test
    void the_dissenter_may_not_investigate_nor_review() {
        var dissenter = person(20, "Ada Reyes", HERE, null, true, INVESTIGATING_MANAGER, HEAD_OF_SAFEGUARDING);

        assertThat(who.whyNot(dissenter, INVESTIGATE)).contains("It is the dissent of Ada Reyes");
        assertThat(who.whyNot(dissenter, REVIEW)).contains("It is the dissent of Ada Reyes");
    }

    @Test
    void the_line_manager_of_the_chair_may_not_investigate() {
        var manager = person(50, "Ruth Adeyemi", HERE, null, true, INVESTIGATING_MANAGER);

        assertThat(who.whyNot(manager, INVESTIGATE)).contains("Ruth Adeyemi manages Colm Byrne, who chaired");
    }

    @Test
    void the_line_manager_of_the_dissenter_may_not_investigate() {
        var manager = person(60, "Ruth Adeyemi", HERE, null, true, INVESTIGATING_MANAGER);

        assertThat(who.whyNot(manager, INVESTIGATE)).contains("Ruth Adeyemi manages Ada Reyes, who dissents");
    }

    @Test
    @Tag("SUR-18")
    void nobody_reviews_what_they_investigated() {
        var both = person(70, "Ruth Adeyemi", HERE, null, true, INVESTIGATING_MANAGER, HEAD_OF_SAFEGUARDING);

        assertThat(who.whyNot(both, REVIEW)).contains("Ruth Adeyemi investigates, and may not review the report");
    }

    @Test
    @Tag("SUR-18")
    void a_head_of_safeguarding_without_a_part_may_review() {
        var head = person(80, "Ruth Adeyemi", HERE, null, true, HEAD_OF_SAFEGUARDING);

        assertThat(who.whyNot(head, REVIEW)).isEmpty();
    }
}
