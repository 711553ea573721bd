package org.reconvene.proof;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** How entries, leaves and heads stand in a bundle: one a line, as JSON. */
public final class Lines {

    private Lines() {}

    public static String of(ChainedEntry chained) {
        var entry = chained.entry();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("case", entry.caseKey());
        fields.put("number", entry.number());
        fields.put("partnership", entry.partnership());
        fields.put("person", entry.person());
        fields.put("at", entry.at().toString());
        fields.put("outcome", entry.outcome());
        fields.put("act", entry.act());
        fields.put("summary", entry.summary());
        fields.put("previous", chained.previous());
        fields.put("hash", chained.hash());
        return JsonText.of(fields);
    }

    public static String of(Leaf leaf) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("position", leaf.position());
        fields.put("kind", leaf.kind().name());
        fields.put("case", leaf.caseKey());
        fields.put("number", leaf.number());
        fields.put("hash", leaf.hash());
        return JsonText.of(fields);
    }

    static ChainedEntry entry(String line) {
        var read = JsonReader.object(line);
        var entry = new Entry(
                read.text("case"),
                read.number("number"),
                read.numberOrNull("partnership"),
                read.numberOrNull("person"),
                Instant.parse(read.text("at")),
                read.text("outcome"),
                read.text("act"),
                read.text("summary"));
        return new ChainedEntry(entry, read.text("previous"), read.text("hash"));
    }

    static Leaf leaf(String line) {
        return leaf(JsonReader.object(line));
    }

    static Leaf leaf(JsonObject read) {
        return new Leaf(
                read.number("position"),
                Leaf.Kind.valueOf(read.text("kind")),
                read.text("case"),
                read.number("number"),
                read.text("hash"));
    }
}
