package org.reconvene.procedure.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A field that has fields of its own. Whatever is asked of it and is not there is noted as a mistake with its line, and a
 * stand-in is answered, so that one reading finds all mistakes.
 */
final class Field {

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final String path;
    private final MappingNode node;
    private final Yaml yaml;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Field(String path, MappingNode node, Yaml yaml) {
        this.path = path;
        this.node = node;
        this.yaml = yaml;
        yaml.remember(path, node);
        node.getValue().forEach(tuple -> {
            var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
                yaml.mistake(
                        Yaml.lineOf(tuple.getKeyNode()), at(name), "this field stands here twice; keep one of them");
            }
            yaml.remember(at(name), tuple.getKeyNode());
        });
    }

    String path() {
        return path;
    }

    /** The path of a field in this one. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Notes every field that is none of these. */
    void hasOnly(String... known) {
        values.keySet().stream()
                .filter(name -> !Arrays.asList(known).contains(name))
                .forEach(name -> yaml.mistakeAt(
                        at(name), "no such field is known here; write one of " + String.join(", ", known)));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The names of its fields, in their order. */
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    String text(String name, String example) {
        var text = textOrNull(name);
        if (text == null) {
            missing(name, "write a text, for example “" + example + "”");
            return "";
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        yaml.mistakeAt(at(name), "write a text here");
        return "";
    }

    boolean flag(String name) {
        var text = textOrNull(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            yaml.mistakeAt(at(name), "write true or false, or leave the field out");
        }
        return "true".equals(text);
    }

    int whole(String name, int from, int to) {
        var text = textOrNull(name);
        if (text != null && text.matches("\\d{1,5}")) {
            var number = Integer.parseInt(text);
            if (number >= from && number <= to) {
                return number;
            }
        }
        missing(name, "write a whole number from " + from + " to " + to + ", for example " + Math.max(from, 5));
        return Math.max(from, 1);
    }

    LocalDate date(String name) {
        var text = textOrNull(name);
        try {
            if (text != null) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            yaml.mistakeAt(at(name), "write the day as 2027-01-04, not “" + text + "”");
            return SOME_DAY;
        }
        missing(name, "write the day, for example 2027-01-04");
        return SOME_DAY;
    }

    /** One of the constants, written in small letters with hyphens; empty where it is none, which is noted. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        var text = textOrNull(name);
        if (text == null) {
            missing(name, "write one of " + written(kind));
            return Optional.empty();
        }
        return choice(at(name), text, kind);
    }

    /** Each of the list's texts as a constant. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> kind) {
        return texts(name).stream()
                .flatMap(text -> choice(at(name), text, kind).stream())
                .toList();
    }

    <E extends Enum<E>> Optional<E> choice(String where, String text, Class<E> kind) {
        var found = Arrays.stream(kind.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            yaml.mistakeAt(where, "“" + text + "” is not known here; write one of " + written(kind));
        }
        return found;
    }

    List<String> texts(String name) {
        var value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof ScalarNode scalar) {
            return List.of(scalar.getValue().strip());
        }
        if (value instanceof SequenceNode list
                && list.getValue().stream().allMatch(each -> each instanceof ScalarNode)) {
            return list.getValue().stream()
                    .map(each -> ((ScalarNode) each).getValue().strip())
                    .toList();
        }
        yaml.mistakeAt(at(name), "write a list of texts in square brackets");
        return List.of();
    }

    /** The field of that name, which has fields itself; an empty one where it is missing, which is noted. */
    Field field(String name) {
        if (values.get(name) instanceof MappingNode mapping) {
            return new Field(at(name), mapping, yaml);
        }
        missing(name, "write this field with its own fields beneath it");
        return new Field(at(name), new MappingNode(node.getTag(), new ArrayList<>(), node.getFlowStyle()), yaml);
    }

    /** The fields of a list, each known by its key or by its number; {@code least} of them are asked for. */
    List<Field> list(String name, int least) {
        var value = values.get(name);
        if (value == null ? least > 0 : !(value instanceof SequenceNode)) {
            missing(name, "write a list here, each entry beginning with a hyphen");
        }
        if (!(value instanceof SequenceNode list)) {
            return List.of();
        }
        if (list.getValue().size() < least) {
            yaml.mistakeAt(at(name), "write one entry at least");
        }
        var seen = new HashMap<String, Integer>();
        var fields = new ArrayList<Field>();
        for (var entry : list.getValue()) {
            if (entry instanceof MappingNode mapping) {
                fields.add(new Field(entryPath(name, mapping, fields.size() + 1, seen), mapping, yaml));
            } else {
                yaml.mistake(Yaml.lineOf(entry), at(name), "write each entry of the list with its fields");
            }
        }
        return fields;
    }

    private String entryPath(String name, MappingNode entry, int number, Map<String, Integer> seen) {
        var key = entry.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode field
                        && field.getValue().equals("key")
                        && tuple.getValueNode() instanceof ScalarNode)
                .map(tuple -> ((ScalarNode) tuple.getValueNode()).getValue())
                .findFirst()
                .orElse(Integer.toString(number));
        var entryPath = at(name) + "[" + key + "]";
        if (seen.putIfAbsent(key, number) != null) {
            yaml.mistake(Yaml.lineOf(entry), entryPath, "this key stands in the list twice; give each entry its own");
        }
        return entryPath;
    }

    void mistake(String name, String remedy) {
        yaml.mistakeAt(at(name), remedy);
    }

    private void missing(String name, String remedy) {
        yaml.mistakeAt(at(name), remedy);
    }

    /** How a file writes a constant. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String written(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Field::written).collect(Collectors.joining(", "));
    }
}
