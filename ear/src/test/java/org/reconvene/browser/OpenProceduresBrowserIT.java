package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Procedures and the dates that follow from them are answered to anyone, without signing in. */
@Browsing
class OpenProceduresBrowserIT {

    private static final String TIMELINE = "api/procedures/northern-ireland/timeline";
    private static final String CHRISTMAS = "?from=2026-12-23T16:45";

    @Test
    void the_list_names_all_five(Page page) {
        var answer = page.request().get("api/procedures");
        isJson(answer);
        var list = array(answer);
        assertThat(list)
                .extracting(each -> each.getAsJsonObject().get("key").getAsString())
                .contains("hertfordshire", "northern-ireland", "surrey", "sussex", "scottish-borders");
        assertThat(list.get(0).getAsJsonObject().keySet())
                .containsExactly("key", "title", "owner", "nation", "version", "inForceFrom", "reviewBy", "routes");
    }

    @Test
    void one_procedure_is_answered_with_all_its_rules(Page page) {
        var answer = page.request().get("api/procedures/hertfordshire");
        isJson(answer);
        var whole = JsonParser.parseString(answer.text()).getAsJsonObject();
        assertThat(whole.keySet())
                .containsExactly(
                        "key",
                        "title",
                        "owner",
                        "nation",
                        "version",
                        "inForceFrom",
                        "reviewBy",
                        "lead",
                        "source",
                        "routes",
                        "rules");
        var step = first(first(first(whole, "routes"), "stages"), "steps");
        assertThat(step.keySet())
                .containsExactly(
                        "key",
                        "acts",
                        "who",
                        "raising",
                        "answering",
                        "does",
                        "lastWord",
                        "records",
                        "copiedTo",
                        "limit",
                        "outcomes",
                        "grounds");
        assertThat(step.getAsJsonObject("limit").keySet())
                .containsExactly("rule", "countedFrom", "calendar", "grounds");
    }

    @Test
    void the_schema_of_the_files_is_answered(Page page) {
        var answer = page.request().get("api/procedures/schema");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/schema+json");
        assertThat(JsonParser.parseString(answer.text()).getAsJsonObject().has("$schema"))
                .isTrue();
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire"})
    void no_step_of_a_timeline_is_due_before_it_begins(String key, Page page) {
        var whole = JsonParser.parseString(
                        page.request().get("api/procedures/" + key).text())
                .getAsJsonObject();
        for (var route : whole.getAsJsonArray("routes")) {
            var name = route.getAsJsonObject().get("key").getAsString();
            var answer = page.request().get("api/procedures/" + key + "/timeline" + CHRISTMAS + "&route=" + name);
            isJson(answer);
            assertThat(array(answer)).isNotEmpty().allSatisfy(each -> {
                var step = each.getAsJsonObject();
                assertThat(step.keySet())
                        .containsExactly(
                                "route",
                                "stage",
                                "stageName",
                                "step",
                                "who",
                                "does",
                                "from",
                                "due",
                                "rule",
                                "requirement",
                                "local",
                                "explanation");
                assertThat(step.get("route").getAsString()).isEqualTo(name);
                assertThat(instant(step, "due")).isAfterOrEqualTo(instant(step, "from"));
            });
        }
    }

    @Test
    void the_dates_of_northern_ireland_over_christmas(Page page) {
        var dates = array(page.request().get(TIMELINE + "?from=2026-12-22T09:40"));
        assertThat(dates).hasSize(9);
        assertThat(dates.get(8).getAsJsonObject().get("due").getAsString()).isEqualTo("2027-01-28T17:00:00Z");
        assertThat(array(page.request().get(TIMELINE + "?from=2026-06-22T09:40"))
                        .get(0)
                        .toString())
                .contains("\"from\":\"2026-06-22T09:40:00+01:00\"", "\"due\":\"2026-06-23T17:00:00+01:00\"");
    }

    @Test
    void an_unknown_key_is_named_as_what_is_not_there(Page page) {
        for (var rest : new String[] {"", "/timeline" + CHRISTMAS, "/timeline", "/timeline.ics" + CHRISTMAS}) {
            names(page.request().get("api/procedures/atlantis" + rest), 404, "key");
        }
    }

    @Test
    void a_parameter_that_cannot_be_used_is_named(Page page) {
        for (var format : new String[] {"", ".ics"}) {
            names(page.request().get(TIMELINE + format), 400, "from");
            names(page.request().get(TIMELINE + format + "?from=tomorrow"), 400, "from");
            names(page.request().get(TIMELINE + format + "?from=2026-12-23"), 400, "from");
            names(page.request().get(TIMELINE + format + "?from=1999-12-23T10:00"), 400, "from");
            names(page.request().get(TIMELINE + format + "?from=2060-12-23T10:00"), 400, "from");
            names(page.request().get(TIMELINE + format + CHRISTMAS + "&route=scenic"), 400, "route");
        }
    }

    @Test
    void the_dates_are_offered_to_calendar_programs(Page page) {
        var answer = page.request().get(TIMELINE + ".ics" + CHRISTMAS + "&route=general");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("text/calendar");
        assertThat(answer.headers())
                .containsEntry("content-disposition", "attachment; filename=\"northern-ireland-general.ics\"")
                .doesNotContainKey("set-cookie");
        assertThat(answer.text()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(answer.text().lines().filter("BEGIN:VEVENT"::equals)).hasSize(9);
        assertThat(answer.text())
                .contains(
                        "DTSTART:20261224T170000Z\r\n",
                        "UID:northern-ireland-general-share-20261223T164500Z@reconvene\r\n");
    }

    private static void isJson(APIResponse answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/json");
        assertThat(answer.headers())
                .containsEntry("cache-control", "public, max-age=60")
                .doesNotContainKey("set-cookie");
    }

    private static void names(APIResponse answer, int status, String parameter) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        var problem = JsonParser.parseString(answer.text()).getAsJsonObject();
        assertThat(problem.keySet()).contains("type", "title", "status", "detail", "parameter");
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.get("parameter").getAsString()).isEqualTo(parameter);
    }

    private static OffsetDateTime instant(JsonObject step, String name) {
        var at = OffsetDateTime.parse(step.get(name).getAsString());
        assertThat(at.getOffset())
                .isEqualTo(ZoneId.of("Europe/London").getRules().getOffset(at.toInstant()));
        return at;
    }

    private static JsonArray array(APIResponse answer) {
        return JsonParser.parseString(answer.text()).getAsJsonArray();
    }

    private static JsonObject first(JsonObject json, String name) {
        return json.getAsJsonArray(name).get(0).getAsJsonObject();
    }
}
