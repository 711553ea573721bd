package org.reconvene.time.model;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.HolidayFileException;

/** Reads JSON so that each value knows the line on which it begins. */
final class LinedJson {

    private static final int DEEPEST = 10;

    private final JsonParser parser;

    private LinedJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * A value of the file.
     *
     * @param value a String, a List or a Map of further values, or true for what no holiday file needs
     */
    record Value(Object value, long line) {

        boolean isObject() {
            return value instanceof Map;
        }

        @SuppressWarnings("unchecked")
        Map<String, Value> object() {
            return (Map<String, Value>) value;
        }

        boolean isArray() {
            return value instanceof List;
        }

        @SuppressWarnings("unchecked")
        List<Value> array() {
            return (List<Value>) value;
        }
    }

    /** The one value of the file; the stream stays open. */
    static Value read(InputStream json) {
        var parser = Json.createParser(json);
        try {
            var value = new LinedJson(parser).value(parser.next(), 0);
            if (parser.hasNext()) {
                parser.next();
            }
            return value;
        } catch (JsonParsingException e) {
            throw notJson(" (line " + e.getLocation().getLineNumber() + ")", e);
        } catch (JsonException | NoSuchElementException e) {
            throw notJson("", e);
        }
    }

    static HolidayFileException notJson(String where, @Nullable RuntimeException cause) {
        return new HolidayFileException(
                "The file is not a JSON object: take it from www.gov.uk/bank-holidays.json" + where, cause);
    }

    private Value value(JsonParser.Event event, int depth) {
        if (depth > DEEPEST) {
            throw new JsonException("nested too deeply");
        }
        long line = parser.getLocation().getLineNumber();
        return new Value(
                switch (event) {
                    case START_OBJECT -> object(depth);
                    case START_ARRAY -> array(depth);
                    case VALUE_STRING -> parser.getString();
                    default -> true;
                },
                line);
    }

    private Map<String, Value> object(int depth) {
        var members = new LinkedHashMap<String, Value>();
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            var name = parser.getString();
            members.put(name, value(parser.next(), depth + 1));
        }
        return members;
    }

    private List<Value> array(int depth) {
        var elements = new ArrayList<Value>();
        for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event, depth + 1));
        }
        return elements;
    }
}
