package org.reconvene.time.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reconvene.time.Holiday;
import org.reconvene.time.Nation;

/**
 * Reads bank holidays in the shape of https://www.gov.uk/bank-holidays.json: all divisions under their keys, or one of them alone.
 */
public final class HolidayFile {

    private static final String EXAMPLE = "for example {\"division\": \"scotland\", \"events\": [...]}";

    private final Holiday.Source source;

    /** Reads holidays that are known from that source. */
    public HolidayFile(Holiday.Source source) {
        this.source = source;
    }

    /**
     * The holidays of each nation in the file, in its order; the stream stays open.
     *
     * @throws HolidayFileException if the file is not of that shape
     */
    public Map<Nation, List<Holiday>> read(InputStream json) {
        JsonObject root = root(json);
        var nations = new EnumMap<Nation, List<Holiday>>(Nation.class);
        if (root.containsKey("division")) {
            readDivision("", root, nations);
        } else {
            root.forEach((key, value) -> readDivision(key + ".", object(key, value), nations));
        }
        if (nations.isEmpty()) {
            throw new HolidayFileException("division: the file names no division, " + EXAMPLE, null);
        }
        return nations;
    }

    private static JsonObject root(InputStream json) {
        try (JsonReader reader = Json.createReader(json)) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new HolidayFileException(
                    "The file is not a JSON object: take it from www.gov.uk/bank-holidays.json", e);
        }
    }

    private void readDivision(String path, JsonObject division, Map<Nation, List<Holiday>> nations) {
        String key = text(path, division, "division");
        Nation nation = Nation.ofKey(key)
                .orElseThrow(() -> new HolidayFileException(
                        path + "division: \"" + key + "\" is none of england-and-wales, scotland, northern-ireland",
                        null));
        if (!(division.get("events") instanceof JsonArray events)) {
            throw new HolidayFileException(path + "events: list the holidays here, " + EXAMPLE, null);
        }
        var holidays = new ArrayList<Holiday>();
        for (int i = 0; i < events.size(); i++) {
            String at = path + "events[" + i + "]";
            JsonObject event = object(at, events.get(i));
            holidays.add(new Holiday(date(at + ".", event), text(at + ".", event, "title"), source));
        }
        nations.put(nation, List.copyOf(holidays));
    }

    private static LocalDate date(String path, JsonObject event) {
        String date = text(path, event, "date");
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new HolidayFileException(path + "date: write the day as 2027-01-01, not \"" + date + "\"", e);
        }
    }

    private static String text(String path, JsonObject in, String field) {
        if (in.get(field) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new HolidayFileException(path + field + ": a text is needed here", null);
    }

    private static JsonObject object(String path, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new HolidayFileException(path + ": an object in braces is needed here", null);
    }
}
