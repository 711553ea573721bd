package org.reconvene.proof;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON: objects, lists, texts, whole numbers, truth and null. */
public final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** On one line. */
    public static String of(Map<String, ? extends @Nullable Object> object) {
        var json = new JsonText();
        json.value(object);
        return json.text.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case String words -> quoted(words);
            case Map<?, ?> object -> object(object);
            case List<?> list -> {
                text.append('[');
                for (int at = 0; at < list.size(); at++) {
                    text.append(at == 0 ? "" : ",");
                    value(list.get(at));
                }
                text.append(']');
            }
            case Long number -> text.append(number.longValue());
            case Integer number -> text.append(number.intValue());
            case Boolean truth -> text.append(truth.booleanValue());
            default -> throw new IllegalArgumentException(value.getClass() + " is not written as JSON");
        }
    }

    private void object(Map<?, ?> object) {
        text.append('{');
        var first = true;
        for (var each : object.entrySet()) {
            text.append(first ? "" : ",");
            first = false;
            quoted(each.getKey().toString());
            text.append(':');
            value(each.getValue());
        }
        text.append('}');
    }

    private void quoted(String words) {
        text.append('"');
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < ' ' || Character.isSurrogate(letter) || letter == '\u2028' || letter == '\u2029') {
                var digits = Integer.toHexString(letter);
                text.append("\\u").repeat("0", 4 - digits.length()).append(digits);
            } else {
                text.append(letter);
            }
        }
        text.append('"');
    }
}
