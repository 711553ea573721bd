package org.reconvene.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.reconvene.time.Deadline;
import org.reconvene.time.Holiday;
import org.reconvene.time.London;

/** Says holidays and deadlines in JSON. */
final class CalendarJson {

    private CalendarJson() {}

    static JsonArray of(List<Holiday> holidays) {
        var array = Json.createArrayBuilder();
        holidays.forEach(holiday -> array.add(Json.createObjectBuilder()
                .add("date", holiday.date().toString())
                .add("title", holiday.title())
                .add("source", holiday.source().name().toLowerCase(Locale.ROOT))));
        return array.build();
    }

    static JsonObject of(Deadline deadline) {
        var notCounted = Json.createArrayBuilder();
        deadline.notCounted()
                .forEach(day -> notCounted.add(Json.createObjectBuilder()
                        .add("date", day.date().toString())
                        .add("why", day.why())));
        return Json.createObjectBuilder()
                .add("nation", deadline.nation().key())
                .add("from", instant(deadline.start()))
                .add("rule", deadline.rule().words())
                .add("due", instant(deadline.due()))
                .add("notCounted", notCounted)
                .add("explanation", deadline.explanation())
                .build();
    }

    /** The instant with London's offset of that day, seconds always written: {@code 2027-01-05T17:00:00Z}. */
    static String instant(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(London.ZONE));
    }
}
