package org.reconvene.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every requirement with the tests that carry its tag, read from the sources of the tests of all modules. */
record RequirementsDocument(List<Requirement> requirements, Map<String, TreeSet<String>> tests) {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"((?:BOR|SUS|NI|SUR|HER)-\\d+)\"\\)");
    private static final Pattern METHOD = Pattern.compile("^\\s+(?:public )?void (\\w+)\\(");
    private static final Pattern TYPE = Pattern.compile("^(?:public )?(?:final )?class (\\w+)");

    record Requirement(String number, String partnership, String words) {}

    static RequirementsDocument of(Path project) {
        var requirements = lines(project.resolve("ejb/src/test/resources/org/reconvene/requirements.tsv")).stream()
                .map(line -> line.split("\t", 3))
                .map(cells -> new Requirement(cells[0], cells[1], cells[2]))
                .toList();
        Map<String, TreeSet<String>> tests = new TreeMap<>();
        for (var module : List.of("proof", "reports", "ejb", "web", "ear")) {
            javaFiles(project.resolve(module).resolve("src/test/java")).forEach(file -> read(file, tests));
        }
        return new RequirementsDocument(requirements, tests);
    }

    /** The numbers that tests carry and no requirement has. */
    List<String> unknownNumbers() {
        var known = requirements.stream().map(Requirement::number).toList();
        return tests.keySet().stream().filter(number -> !known.contains(number)).toList();
    }

    String markdown() {
        var text = new StringBuilder("""
                # Requirements and their tests

                Generated from the tags of the tests: a test that proves a row carries its number. Do not edit it; run
                `mvn -pl ejb -am test -Dtest=RequirementsDocumentTest -Dreconvene.docs.write=true -Dsurefire.failIfNoSpecifiedTests=false`.

                """);
        text.append(requirements.stream()
                        .filter(row -> tests.containsKey(row.number()))
                        .count())
                .append(" of ")
                .append(requirements.size())
                .append(" requirements have tests.\n");
        Map<String, List<Requirement>> byPartnership = new LinkedHashMap<>();
        requirements.forEach(row -> byPartnership
                .computeIfAbsent(row.partnership(), name -> new ArrayList<>())
                .add(row));
        byPartnership.forEach((partnership, rows) -> {
            text.append("\n## ").append(partnership).append("\n\n| id | requirement | tests |\n|---|---|---|\n");
            rows.forEach(row -> text.append("| ")
                    .append(row.number())
                    .append(" | ")
                    .append(row.words())
                    .append(" | ")
                    .append(String.join("<br>", tests.getOrDefault(row.number(), new TreeSet<>())))
                    .append(" |\n"));
        });
        return text.toString();
    }

    private static void read(Path file, Map<String, TreeSet<String>> tests) {
        var type = "";
        List<String> ofType = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (var line : lines(file)) {
            var tag = TAG.matcher(line);
            while (tag.find()) {
                pending.add(tag.group(1));
            }
            var declared = TYPE.matcher(line);
            if (type.isEmpty() && declared.find()) {
                type = declared.group(1);
                ofType.addAll(pending);
                pending.clear();
            }
            var method = METHOD.matcher(line);
            if (!type.isEmpty() && method.find()) {
                for (var number : pending) {
                    tests.computeIfAbsent(number, key -> new TreeSet<>())
                            .add(type + ": " + method.group(1).replace('_', ' '));
                }
                pending.clear();
            }
        }
        for (var number : ofType) {
            tests.computeIfAbsent(number, key -> new TreeSet<>()).add(type);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
