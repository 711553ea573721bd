package org.reconvene.time.model;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.reconvene.time.Nation;

/**
 * The bank holidays as jollyday works them out, under GOV.UK's titles.
 *
 * <p>Its {@code main} writes the computed files anew; give it their folder, src/main/resources/org/reconvene/time/computed.
 */
public final class JollydayHolidays {

    /** The first year that GOV.UK had not published when the files were written. */
    static final int FIRST_COMPUTED = 2029;

    private static final Map<Nation, String> STATES =
            Map.of(Nation.ENGLAND_AND_WALES, "eng", Nation.SCOTLAND, "sct", Nation.NORTHERN_IRELAND, "nir");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("NEW_YEAR", "New Year’s Day"),
            Map.entry("2ND_JANUARY", "2nd January"),
            Map.entry("ST_PATRICK", "St Patrick’s Day"),
            Map.entry("christian.GOOD_FRIDAY", "Good Friday"),
            Map.entry("christian.EASTER_MONDAY", "Easter Monday"),
            Map.entry("EARLY_MAY_BANK_HOLIDAY", "Early May bank holiday"),
            Map.entry("SPRING_BANK_HOLIDAY", "Spring bank holiday"),
            Map.entry("BATTLE_BOYNE", "Battle of the Boyne (Orangemen’s Day)"),
            Map.entry("SUMMER_BANK_HOLIDAY", "Summer bank holiday"),
            Map.entry("ST_ANDREW", "St Andrew’s Day"),
            Map.entry("CHRISTMAS", "Christmas Day"),
            Map.entry("BOXING_DAY", "Boxing Day"));

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** Title by day; a holiday of one year only keeps jollyday's own key. */
    SortedMap<LocalDate, String> of(Nation nation, int year) {
        var days = new TreeMap<LocalDate, String>();
        manager.getHolidays(Year.of(year), STATES.getOrDefault(nation, ""))
                .forEach(holiday -> days.put(
                        holiday.getDate(),
                        TITLES.getOrDefault(holiday.getPropertiesKey(), holiday.getPropertiesKey())));
        return days;
    }

    /** The file of a nation, in GOV.UK's shape. */
    String file(Nation nation) {
        JsonArrayBuilder events = Json.createArrayBuilder();
        IntStream.rangeClosed(FIRST_COMPUTED, BundledHolidays.LAST_YEAR)
                .forEach(year -> of(nation, year)
                        .forEach((date, title) -> events.add(
                                Json.createObjectBuilder().add("title", title).add("date", date.toString()))));
        var text = new StringWriter();
        var writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var writer = writers.createWriter(text)) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("division", nation.key())
                    .add("events", events)
                    .build());
        }
        return text.toString().strip() + "\n";
    }

    public static void main(String[] folder) throws IOException {
        var jollyday = new JollydayHolidays();
        for (Nation nation : List.of(Nation.values())) {
            Files.writeString(Path.of(folder[0], nation.key() + ".json"), jollyday.file(nation));
        }
    }
}
