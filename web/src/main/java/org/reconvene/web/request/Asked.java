package org.reconvene.web.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.request.MakeRequest;
import org.reconvene.web.disagreement.Staff;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** A request as it is typed, by the ids of its fields; every row of a child has its number behind them. */
public final class Asked {

    /** The child, and up to five siblings; more are asked for by telephone, or in a second request. */
    static final int ROWS = 6;

    private static final Pattern OF_A_CHILD = Pattern.compile("(givenName|familyName|bornOn)(\\d+)");

    private static final List<String> TEXTS =
            List.of("concerns", "risk", "protects", "tried", "section47", "addressed");
    private static final List<String> DAYS = List.of("strategyDiscussionOn", "refusedBeforeOn");

    private final Map<String, @Nullable String> texts = new HashMap<>();
    private final Map<String, DateBoxes> days = new HashMap<>();

    Asked() {
        dayFields().forEach(field -> days.put(field, new DateBoxes()));
    }

    private static Stream<String> dayFields() {
        return Stream.concat(DAYS.stream(), IntStream.range(0, ROWS).mapToObj(row -> "bornOn" + row));
    }

    static List<String> fields() {
        var fields = new ArrayList<>(TEXTS);
        IntStream.range(0, ROWS).forEach(row -> fields.addAll(List.of("givenName" + row, "familyName" + row)));
        dayFields().forEach(field -> fields.addAll(List.of(field, field + "-month", field + "-year")));
        return fields;
    }

    /** Takes a field as it was sent or kept. */
    void take(String field, @Nullable String text) {
        var typed = text == null || text.isBlank() ? null : text;
        if (field.endsWith("-month")) {
            boxes(field, "-month").setMonth(typed);
        } else if (field.endsWith("-year")) {
            boxes(field, "-year").setYear(typed);
        } else if (days.containsKey(field)) {
            boxes(field, "").setDay(typed);
        } else {
            texts.put(field, typed);
        }
    }

    private DateBoxes boxes(String field, String part) {
        return Objects.requireNonNull(days.get(field.substring(0, field.length() - part.length())));
    }

    /** The command. What cannot be read is left out or, where it may be left out, is a day that the desk refuses with the rest. */
    MakeRequest command() {
        var discussion = day("strategyDiscussionOn");
        var before = day("refusedBeforeOn");
        return new MakeRequest(
                rows().stream().map(this::child).toList(),
                Staff.person(texts.get("addressed")),
                text("concerns"),
                text("risk"),
                text("protects"),
                text("tried"),
                text("section47"),
                discussion,
                isTyped("strategyDiscussionOn"),
                before == null && isTyped("refusedBeforeOn") ? LocalDate.MAX : before);
    }

    /** The rows in which something is typed; the first one always, so that a child is named. */
    private List<Integer> rows() {
        return IntStream.range(0, ROWS)
                .filter(row -> row == 0 || !child(row).isEmpty() || isTyped("bornOn" + row))
                .boxed()
                .toList();
    }

    private MakeRequest.Named child(int row) {
        return new MakeRequest.Named(text("givenName" + row), text("familyName" + row), day("bornOn" + row));
    }

    /** The field on the page for that of the command, which counts the children without the rows left empty between them. */
    String id(String field) {
        var ofAChild = OF_A_CHILD.matcher(field);
        return ofAChild.matches() ? ofAChild.group(1) + rows().get(Integer.parseInt(ofAChild.group(2))) : field;
    }

    private @Nullable LocalDate day(String field) {
        return boxes(field, "").date(field, new Errors()).orElse(null);
    }

    private boolean isTyped(String field) {
        return !boxes(field, "").isEmpty();
    }

    private String text(String field) {
        return Objects.requireNonNullElse(texts.get(field), "");
    }

    /** Whether something is typed of a sibling, so that the rows are open. */
    public boolean isOfSiblings() {
        return rows().size() > 1;
    }

    public Map<String, @Nullable String> getTexts() {
        return texts;
    }

    public Map<String, DateBoxes> getDays() {
        return days;
    }
}
