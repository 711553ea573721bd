package org.reconvene.time.model;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reconvene.time.Holiday;
import org.reconvene.time.HolidayFileException;
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
     * @throws HolidayFileException if the file is not of that shape, or has a day twice
     */
    public Map<Nation, List<Holiday>> read(InputStream json) {
        var root = LinedJson.read(json);
        if (!root.isObject()) {
            throw LinedJson.notJson("", null);
        }
        var nations = new EnumMap<Nation, List<Holiday>>(Nation.class);
        if (root.object().containsKey("division")) {
            readDivision("", root, nations);
        } else {
            root.object().forEach((key, value) -> readDivision(key + ".", object(key, value), nations));
        }
        if (nations.isEmpty()) {
            throw new HolidayFileException("division: the file names no division, " + EXAMPLE, null);
        }
        return nations;
    }

    private void readDivision(String path, LinedJson.Value division, Map<Nation, List<Holiday>> nations) {
        String key = text(path, division, "division");
        Nation nation = Nation.ofKey(key)
                .orElseThrow(() -> wrong(
                        path + "division: \"" + key + "\" is none of england-and-wales, scotland, northern-ireland",
                        division));
        var events = division.object().get("events");
        if (events == null || !events.isArray()) {
            throw wrong(path + "events: list the holidays here, " + EXAMPLE, division);
        }
        var holidays = new ArrayList<Holiday>();
        var places = new HashMap<LocalDate, String>();
        for (int i = 0; i < events.array().size(); i++) {
            String at = path + "events[" + i + "]";
            var event = object(at, events.array().get(i));
            var holiday = new Holiday(date(at + ".", event), text(at + ".", event, "title"), source);
            String before = places.putIfAbsent(holiday.date(), at);
            if (before != null) {
                throw wrong(
                        at + ".date: " + holiday.date() + " stands here a second time, after " + before
                                + "; leave one of them out",
                        event);
            }
            holidays.add(holiday);
        }
        nations.put(nation, List.copyOf(holidays));
    }

    private static LocalDate date(String path, LinedJson.Value event) {
        String date = text(path, event, "date");
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw wrong(path + "date: write the day as 2027-01-01, not \"" + date + "\"", event);
        }
    }

    private static String text(String path, LinedJson.Value in, String field) {
        var member = in.object().get(field);
        if (member != null && member.value() instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(path + field + ": a text is needed here", in);
    }

    private static LinedJson.Value object(String path, LinedJson.Value value) {
        if (value.isObject()) {
            return value;
        }
        throw wrong(path + ": an object in braces is needed here", value);
    }

    private static HolidayFileException wrong(String words, LinedJson.Value where) {
        return new HolidayFileException(words + " (line " + where.line() + ")", null);
    }
}
