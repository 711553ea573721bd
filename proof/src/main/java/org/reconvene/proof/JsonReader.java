package org.reconvene.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonText} writes, and refuses everything else that calls itself JSON, a name that stands twice included. */
final class JsonReader {

    private static final int DEEPEST = 12;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if it is none
     */
    static JsonObject object(String text) {
        var reader = new JsonReader(text);
        var value = reader.value(0);
        reader.skip();
        if (reader.at != text.length() || !(value instanceof JsonObject object)) {
            throw reader.wrong();
        }
        return object;
    }

    private @Nullable Object value(int depth) {
        skip();
        if (depth > DEEPEST || at >= text.length()) {
            throw wrong();
        }
        return switch (text.charAt(at)) {
            case '{' -> fields(depth);
            case '[' -> list(depth);
            case '"' -> words();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private JsonObject fields(int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        at++;
        skip();
        if (take('}')) {
            return new JsonObject(fields);
        }
        do {
            skip();
            var name = words();
            skip();
            expect(':');
            if (fields.containsKey(name)) {
                throw wrong();
            }
            fields.put(name, value(depth + 1));
            skip();
        } while (take(','));
        expect('}');
        return new JsonObject(fields);
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        at++;
        skip();
        if (take(']')) {
            return values;
        }
        do {
            values.add(value(depth + 1));
            skip();
        } while (take(','));
        expect(']');
        return values;
    }

    private String words() {
        expect('"');
        var words = new StringBuilder();
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '"') {
                return words.toString();
            }
            words.append(letter == '\\' ? escaped() : letter);
        }
        throw wrong();
    }

    private char escaped() {
        char letter = at < text.length() ? text.charAt(at++) : ' ';
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw wrong();
                }
                at += 4;
                try {
                    yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
                } catch (NumberFormatException e) {
                    throw wrong();
                }
            }
            default -> throw wrong();
        };
    }

    private Long number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private @Nullable Object literal(String name, @Nullable Object value) {
        if (!text.startsWith(name, at)) {
            throw wrong();
        }
        at += name.length();
        return value;
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char letter) {
        if (at < text.length() && text.charAt(at) == letter) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char letter) {
        if (!take(letter)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("it is not written as expected at character " + (at + 1));
    }
}
