package org.reconvene.procedure.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reconvene.procedure.Mistake;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The text of one file as a tree of fields, with what was found wrong in it and on which line each field stands. */
final class Yaml {

    /** A procedure of the five has 15,000 characters; one of ten times the size is none. */
    private static final int LONGEST = 200_000;

    private static final int DEEPEST = 30;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Integer> lines = new TreeMap<>();

    /** The outermost field; empty where the text is not YAML at all, which is then noted as a mistake. */
    Optional<Field> read(String text) {
        if (text.length() > LONGEST) {
            mistake(1, "file", "keep the file under 200,000 characters");
            return Optional.empty();
        }
        try {
            // Aliases would make a text longer than it is, and no procedure needs one.
            var settings = LoadSettings.builder()
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(LONGEST)
                    .build();
            if (isTooDeep(text, settings)) {
                return Optional.empty();
            }
            var root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new Field("", mapping, this));
            }
            mistake(1, "file", "begin with a field and its value, for example “procedure: surrey”");
        } catch (MarkedYamlEngineException e) {
            mistake(
                    e.getProblemMark().map(Mark::getLine).orElse(0) + 1,
                    "file",
                    "the text cannot be read from here on (" + e.getProblem()
                            + "); look at the indent and at the quotation marks");
        } catch (YamlEngineException e) {
            mistake(1, "file", "the text cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Composing goes down with every level, so that a text of nothing but brackets would exhaust the stack. */
    private boolean isTooDeep(String text, LoadSettings settings) {
        var depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                mistake(
                        event.getStartMark().map(Mark::getLine).orElse(0) + 1,
                        "file",
                        "write fewer fields within one another; they stand more than " + DEEPEST + " deep here");
                return true;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return false;
    }

    void mistake(int line, String field, String remedy) {
        mistakes.add(new Mistake(line, field, remedy));
    }

    /** Notes a mistake on the line of that field, or of what it stands in. */
    void mistakeAt(String path, String remedy) {
        mistake(lineOf(path), path, remedy);
    }

    void remember(String path, Node node) {
        lines.putIfAbsent(path, lineOf(node));
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private int lineOf(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, lastPart(at)))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** Where the last part of a path begins: at its dot or at its bracket. */
    private static int lastPart(String path) {
        return Math.max(path.lastIndexOf('.'), path.endsWith("]") ? path.lastIndexOf('[') : -1);
    }

    /** All mistakes, in the order of the file. */
    List<Mistake> mistakes() {
        return mistakes.stream().sorted(Comparator.comparingInt(Mistake::line)).toList();
    }
}
