package org.reconvene.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLogTest {

    @Test
    void a_server_that_has_said_nothing_is_starting() {
        assertThat(new ServerLog("").state()).isEqualTo(ServerLog.State.STARTING);
    }

    @Test
    void a_server_that_started_is_ready() {
        assertThat(new ServerLog("INFO [org.jboss.as] WFLYSRV0025: WildFly started in 1 ms").state())
                .isEqualTo(ServerLog.State.READY);
    }

    @Test
    void a_server_that_started_with_errors_has_failed() {
        assertThat(new ServerLog("ERROR [org.jboss.as] WFLYSRV0026: started (with errors)").state())
                .isEqualTo(ServerLog.State.FAILED);
    }

    @Test
    void the_reason_that_the_application_gave_is_found_among_the_other_lines() {
        String text = "INFO one\nERROR [Migrations] Reconvene does not start: the database is newer.\nERROR three";
        assertThat(new ServerLog(text).refusal()).contains("the database is newer.");
    }
}
