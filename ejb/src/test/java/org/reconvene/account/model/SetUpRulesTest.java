package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.account.SetUp;
import org.reconvene.time.Nation;

class SetUpRulesTest {

    @Test
    void a_complete_form_is_taken() {
        assertThat(SetUpRules.refuse(setUp(Nation.SCOTLAND, "TAY", "lantern gravel teapot")))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(SetUpRules.refuse(new SetUp("", "", null, "", "", "", "", "", "x")))
                .extracting(Refusal::field)
                .containsExactly(
                        "partnershipName", "nation", "prefix", "agencyName", "name", "userName", "password", "again");
    }

    @Test
    void the_name_becomes_an_address() {
        assertThat(SetUpRules.slugOf("Perth & Kinross, Dùn Dè")).isEqualTo("perth-kinross-dun-de");
    }

    private static SetUp setUp(Nation nation, String prefix, String password) {
        return new SetUp(
                "code", "Tayside", nation, prefix, "Children’s Service", "Ann Heron", "ann.heron", password, password);
    }
}
