package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Calendars and deadlines are answered to anyone, without signing in. */
@Browsing
class OpenCalendarsBrowserIT {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void the_holidays_of_a_year_are_listed_in_their_order(Page page) {
        var answer = page.request().get("api/calendars/scotland/holidays?year=2027");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/json");
        assertThat(answer.text()).startsWith("[{\"date\":\"2027-01-01\",\"title\":\"New Year");
    }

    @Test
    void a_deadline_explains_itself(Page page) {
        var answer = page.request().get("api/calendars/scotland/deadline?from=2026-12-23T16:45&workingDays=5");
        assertThat(answer.text())
                .startsWith("{\"nation\":\"scotland\",\"from\":\"2026-12-23T16:45:00Z\",\"rule\":\"5 working days\","
                        + "\"due\":\"2027-01-05T17:00:00Z\",\"notCounted\":[{\"date\":\"2026-12-25\",\"why\":")
                .endsWith("\"explanation\":\"5 working days in Scotland from Wednesday 23 December, not counting"
                        + " 25 and 28 December, 1 and 4 January and two weekends: Tuesday 5 January, 17:00\"}");
        assertThat(answer.headers())
                .containsEntry("cache-control", "public, max-age=60")
                .doesNotContainKey("set-cookie");
    }

    @Test
    void an_offset_may_be_written_with_its_plus_sign(Page page) {
        var answer =
                page.request().get("api/calendars/england-and-wales/deadline?from=2026-06-01T10:00+01:00&hours=72");
        assertThat(answer.text()).contains("\"due\":\"2026-06-04T10:00:00+01:00\"");
    }

    @Test
    void a_parameter_that_cannot_be_used_is_named(Page page) {
        var answer = page.request().get("api/calendars/scotland/deadline?from=2026-12-23&workingDays=5");
        isProblem(answer, 400);
        assertThat(answer.text()).contains("\"parameter\":\"from\"").contains("Add the time of the day");
        isProblem(page.request().get("api/calendars/scotland/holidays"), 400);
    }

    @Test
    void what_is_not_there_is_a_problem_too(Page page) {
        var answer = page.request().get("api/calendars/wales/holidays?year=2027");
        isProblem(answer, 404);
        assertThat(answer.text()).contains("\"parameter\":\"nation\"");
        isProblem(page.request().get("api/calendars"), 404);
        isProblem(page.request().get("api/calendars/scotland"), 404);
        isProblem(page.request().get("api/calendars/scotland/easter"), 404);
    }

    @Test
    void nothing_can_be_written_there(Page page) {
        var answer = page.request().post("api/calendars/scotland/holidays?year=2027");
        isProblem(answer, 405);
        assertThat(answer.headers().get("allow")).contains("GET");
    }

    private static void isProblem(APIResponse answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).startsWith(PROBLEM);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.text()).contains("\"type\":", "\"title\":", "\"status\":" + status, "\"detail\":");
    }
}
