package org.reconvene.procedure.model;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reconvene.procedure.Grounds;
import org.reconvene.time.Provenance;

/** Reads where a rule comes from; each names its source, or says that it is local. */
final class GroundsReader {

    private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]{2,4}-[1-9]\\d?");

    private final Yaml yaml;

    GroundsReader(Yaml yaml) {
        this.yaml = yaml;
    }

    /** The grounds of the rule in that field. */
    Grounds of(Field rule) {
        return new Grounds(rule.list("grounds", 1).stream()
                .flatMap(ground -> provenance(ground).stream())
                .toList());
    }

    private Optional<Provenance> provenance(Field ground) {
        ground.hasOnly("requirement", "quote", "local_default", "local_reading");
        var said = Stream.of("quote", "local_default", "local_reading")
                .filter(ground::has)
                .toList();
        if (said.size() != 1) {
            yaml.mistakeAt(
                    ground.path(),
                    "say where it comes from with one of quote (with its requirement), local_default, local_reading");
            return Optional.empty();
        }
        var requirement = ground.textOrNull("requirement");
        if (requirement != null && !REQUIREMENT.matcher(requirement).matches()) {
            ground.mistake("requirement", "write the requirement’s number, for example SUR-14");
        }
        return switch (said.get(0)) {
            case "quote" -> {
                if (requirement == null) {
                    ground.mistake("requirement", "name the requirement that is quoted, for example SUR-14");
                }
                yield Optional.of(Provenance.source(
                        requirement == null ? "" : requirement, ground.text("quote", "within one working day")));
            }
            case "local_default" ->
                Optional.of(Provenance.localDefault(
                        requirement, ground.text("local_default", "The source sets no time here.")));
            default -> Optional.of(Provenance.localReading(requirement, ground.text("local_reading", "without delay")));
        };
    }
}
