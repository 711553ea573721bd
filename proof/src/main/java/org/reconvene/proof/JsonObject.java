package org.reconvene.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that was read, typed as it is asked. A field that is not there or is of another kind is an {@link IllegalArgumentException}. */
record JsonObject(Map<String, @Nullable Object> fields) {

    String text(String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw wrong(name);
    }

    @Nullable
    String textOrNull(String name) {
        return fields.get(name) == null ? null : text(name);
    }

    long number(String name) {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw wrong(name);
    }

    @Nullable
    Long numberOrNull(String name) {
        return fields.containsKey(name) && fields.get(name) == null ? null : (Long) number(name);
    }

    JsonObject object(String name) {
        if (fields.get(name) instanceof JsonObject object) {
            return object;
        }
        throw wrong(name);
    }

    List<JsonObject> objects(String name) {
        return list(name, JsonObject.class);
    }

    /** A path of hashes. */
    List<byte[]> hashes(String name) {
        return list(name, String.class).stream().map(Sha256::bytes).toList();
    }

    private <T> List<T> list(String name, Class<T> type) {
        var found = new ArrayList<T>();
        if (!(fields.get(name) instanceof List<?> list)) {
            throw wrong(name);
        }
        for (var each : list) {
            if (!type.isInstance(each)) {
                throw wrong(name);
            }
            found.add(type.cast(each));
        }
        return found;
    }

    private static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException("\"" + name + "\" is missing or is not what it should be");
    }
}
