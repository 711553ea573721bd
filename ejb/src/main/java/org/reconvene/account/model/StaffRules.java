package org.reconvene.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.people.KeepPerson;

/** What the entry of a person, an agency and a user name must be. */
public final class StaffRules {

    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9.-]{2,79}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private StaffRules() {}

    /** Everything about the entry that must be mended first; empty if nothing. */
    public static List<Refusal> refuse(KeepPerson entry) {
        var refusals = new ArrayList<Refusal>();
        refuseName("name", entry.name(), 120, "Enter the person’s name, for example Niamh Wren")
                .ifPresent(refusals::add);
        refuseName("title", entry.title(), 120, "Enter what the person is, for example health visitor")
                .ifPresent(refusals::add);
        var email = entry.email();
        if (email != null && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            refusals.add(Refusal.of(
                    "email", "Enter an e-mail address, for example niamh.wren@example.org, or leave it out"));
        }
        if (entry.id() != null && entry.id().equals(entry.lineManager())) {
            refusals.add(Refusal.of("lineManager", "Choose somebody else: nobody manages themselves"));
        }
        return refusals;
    }

    /**
     * Why the text is no name; empty if it is one.
     *
     * @param otherwise what to enter
     */
    public static Optional<Refusal> refuseName(String field, @Nullable String text, int longest, String otherwise) {
        return text == null || text.isBlank() || text.length() > longest
                ? Optional.of(Refusal.of(field, otherwise + ", in at most " + longest + " characters"))
                : Optional.empty();
    }

    /** Why the text is no user name; empty if it is one. Whether it is free is another question. */
    public static Optional<Refusal> refuseUserName(String text) {
        return USER_NAME.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "userName",
                        "Enter a user name of 3 to 80 small letters, digits, dots or hyphens, for example niamh.wren"));
    }
}
