package org.reconvene.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;

/** What is to be mended on the page, in the order of its telling: for the summary, the title and each field. */
@Named
@RequestScoped
public class Errors {

    private final List<FieldError> found = new ArrayList<>();

    /** Notes something to mend; the field is the id of its first control, or null for the act as a whole. */
    public void add(@Nullable String field, String words) {
        var error = new FieldError(field, words);
        if (!found.contains(error)) {
            found.add(error);
        }
    }

    /**
     * The page to go to when the act was done, or null, which stays on the page, with its refusals noted.
     *
     * @param page makes an address within the application from what the act answered
     */
    public <T> @Nullable String answer(Outcome<T> outcome, Function<T, String> page) {
        return answer(outcome, page, UnaryOperator.identity());
    }

    /** As {@link #answer(Outcome, Function)}, where the page’s fields are named otherwise than the command’s. */
    public <T> @Nullable String answer(Outcome<T> outcome, Function<T, String> page, UnaryOperator<String> fieldIds) {
        return switch (outcome) {
            case Outcome.Done<T> done -> page.apply(done.value());
            case Outcome.Refused<T> refused -> {
                for (var refusal : refused.refusals()) {
                    add(refusal.field() == null ? null : fieldIds.apply(refusal.field()), refusal.words());
                }
                yield null;
            }
        };
    }

    /** What was noted, without what a page's own converters found. */
    public List<FieldError> getNoted() {
        return List.copyOf(found);
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** Everything to mend, with what the page’s own converters found. */
    public List<FieldError> getAll() {
        var all = new ArrayList<>(found);
        var context = FacesContext.getCurrentInstance();
        context.getClientIdsWithMessages()
                .forEachRemaining(id -> context.getMessageList(id)
                        .forEach(message -> all.add(new FieldError(id, message.getSummary()))));
        return all;
    }

    /** The heading of the summary. */
    public String getHeading() {
        var count = getAll().stream().filter(error -> error.field() != null).count();
        if (count == 0) {
            return "It was not done";
        }
        return count == 1
                ? "One thing is needed before you go on"
                : number(count) + " things are needed before you go on";
    }

    public boolean on(String field) {
        return getAll().stream().anyMatch(error -> field.equals(error.field()));
    }

    /** What is to be mended in the field; empty where nothing is. */
    public String words(String field) {
        return getAll().stream()
                .filter(error -> field.equals(error.field()))
                .map(FieldError::words)
                .collect(Collectors.joining(". "));
    }

    /** The ids of the hint and the error of a field, or null where it has neither. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (on(field)) {
            ids.add(field + "-wrong");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The attribute that says a field is to be mended, or null. */
    public @Nullable String invalid(String field) {
        return on(field) ? "true" : null;
    }

    private static String number(long count) {
        var words = List.of("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");
        return count - 2 < words.size() ? words.get((int) count - 2) : String.format(Locale.UK, "%d", count);
    }
}
