package org.reconvene.access;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.reconvene.people.Role;

/** The rules of access as a page, drawn from the code. */
final class AccessDocument {

    private static final String TOP = """
            # Who may do what

            Drawn from `org.reconvene.access.Act`; to write it anew after a change: `mvn test -pl reports,ejb -Dreconvene.docs.write=true`.
            `org.reconvene.access.Access` decides by it, and by nothing else:

            - What is not in the table is refused. A prohibition ("never") beats a permission.
            - A **part in this case** opens it; an office or an agency alone never does.
            - A part ends with its case: for {days} days it lets only what has "after" in its row, then nothing. The parts of those who follow
              something up ({lasting}) go on until that is done.
            - **Breaking the glass** opens one case to somebody without a part for 60 minutes, for what has "glass" in its row: reading, and
              nothing else. It never opens the case of a restricted child.
            - Whose account is switched off may do nothing.
            - The reasons for refusing a conference are told to whoever gives them or decides above both sides, to the staff of a statutory
              agency, and to whom the parents' consent covers (HER-13). Where it is not known who employs somebody, they are withheld.
            - A case that does not exist, and one in which the person has no part, are answered alike.

            ## In a case

            | to ... | who has the part | never | after | glass |
            |---|---|---|---|---|
            """;

    private static final String OFFICES = """

            ## In an office

            | to ... | who |
            |---|---|
            """;

    private AccessDocument() {}

    static String markdown() {
        var lasting = Arrays.stream(Part.values()).filter(Part::outlastsTheCase).toList();
        var page = new StringBuilder(TOP.replace("{days}", Long.toString(Standing.READABLE_FOR.toDays()))
                .replace("{lasting}", words(lasting)));
        Arrays.stream(Act.values())
                .filter(Act::isOfACase)
                .map(AccessDocument::ofACase)
                .forEach(page::append);
        page.append(OFFICES);
        Arrays.stream(Act.values())
                .filter(act -> !act.isOfACase())
                .map(AccessDocument::ofAnOffice)
                .forEach(page::append);
        return page.toString();
    }

    private static String ofACase(Act act) {
        var rule = act.rule();
        return "| " + act.words() + " | " + words(rule.parts) + " | " + words(rule.prohibited) + " | "
                + (rule.afterwards ? "after" : "") + " | " + (rule.throughGlass ? "glass" : "") + " |\n";
    }

    private static String ofAnOffice(Act act) {
        var offices = act.rule().offices;
        return "| " + act.words() + " | "
                + (offices.isEmpty()
                        ? "everybody"
                        : offices.stream().map(Role::words).sorted().collect(joining(", ")))
                + " |\n";
    }

    private static String words(Collection<Part> parts) {
        return parts.stream()
                .sorted()
                .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(joining(", "));
    }
}
