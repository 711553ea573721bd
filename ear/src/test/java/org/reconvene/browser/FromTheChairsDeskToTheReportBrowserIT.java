package org.reconvene.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The whole story of a dissent, told through the browser: the census is imported, the chair records the dissent by keyboard
 * while the room waits, the dissenter confirms it, the senior manager decides, three members review it alone, the server is
 * started again a fortnight later, the Group finds, the findings come back, Children's Service investigates, and the reports
 * print.
 */
@Browsing
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromTheChairsDeskToTheReportBrowserIT {

    private static final String WHILE_THE_ROOM_WAITS = "2026-11-24T12:10:00Z";
    private static final String DAY_OF_THE_MEETING = "2026-12-08T10:05:00Z";
    private static final Path CENSUS =
            Path.of("../ejb/src/main/resources/org/reconvene/demonstration/surrey-cin-census.xml");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @BeforeAll
    void a_browser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(
                Objects.requireNonNull(playwright), Chromium.installed().orElseThrow());
    }

    @AfterAll
    void no_browser() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    /** In both partnerships on one server, which is started twice and not four times. */
    @Test
    @Tag("SUS-11")
    @Tag("SUS-12")
    @Tag("SUS-13")
    @Tag("SUS-14")
    @Tag("SUR-12")
    @Tag("SUR-13")
    @Tag("SUR-14")
    @Tag("SUR-15")
    @Tag("SUR-16")
    @Tag("SUR-17")
    @Tag("SUR-18")
    @Tag("SUR-19")
    void a_dissent_goes_from_the_chairs_desk_to_the_report() throws IOException {
        var dissents = new LinkedHashMap<Cast, String>();
        var reconvene = ReconveneProcess.startAt(WHILE_THE_ROOM_WAITS);
        try {
            for (var cast : List.of(Cast.surrey(), Cast.sussex())) {
                dissents.put(cast, untilTheGroupMeets(reconvene.address(), cast));
            }
            reconvene = reconvene.againAt(DAY_OF_THE_MEETING);
            for (var dissent : dissents.entrySet()) {
                fromTheMeetingOn(reconvene.address(), dissent.getKey(), dissent.getValue());
            }
        } finally {
            reconvene.close();
        }
    }

    private String untilTheGroupMeets(String address, Cast cast) {
        var room = new People(Objects.requireNonNull(browser), address);
        var beforeTheGroup = new BeforeTheGroup(room, cast);
        beforeTheGroup.importsTheCensus(CENSUS);
        beforeTheGroup.takesTheChairOfAConferenceOfTheCensus();
        var dissent = beforeTheGroup.recordsADissentByKeyboard();
        assertThat(dissent).matches("SU[RS]-2026-\\d{4}");
        beforeTheGroup.confirms(dissent);
        beforeTheGroup.decides(dissent);
        beforeTheGroup.reviewsAlone(dissent);
        room.goHome();
        return dissent;
    }

    private void fromTheMeetingOn(String address, Cast cast, String dissent) throws IOException {
        var room = new People(Objects.requireNonNull(browser), address);
        var inTheGroup = new InTheGroup(room, cast);
        inTheGroup.finds(dissent);
        inTheGroup.learns(dissent);
        inTheGroup.readsFeedback(dissent);
        inTheGroup.investigates(dissent);
        inTheGroup.seesTheWholeTimeline(dissent);
        inTheGroup.printsTheReports();
        room.goHome();
    }
}
