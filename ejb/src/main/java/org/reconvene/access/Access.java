package org.reconvene.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;

/** Decides who may do what. Deny by default; a prohibition beats a permission. */
public final class Access {

    private static final String NO_PART = "You have no part in this case, so it cannot be shown.";

    private Access() {}

    /**
     * Whether the person may carry out the act.
     *
     * @param parts what the person is to the case; empty for an act of an office
     */
    public static Decision decide(PersonView person, Set<Part> parts, Act act) {
        if (!person.active()) {
            return new Decision.Refused("This account is switched off. Your agency’s administrator can tell you why.");
        }
        var rule = act.rule();
        for (var prohibited : rule.prohibited) {
            if (parts.contains(prohibited)) {
                return new Decision.Refused(
                        because(prohibited) + ", so you may not " + act.words() + ". Somebody else does that here.");
            }
        }
        if (act.isOfACase()) {
            if (parts.stream().anyMatch(rule.parts::contains)) {
                return new Decision.Permitted();
            }
            return new Decision.Refused(
                    parts.isEmpty() ? NO_PART : "Your part in this case does not let you " + act.words() + ".");
        }
        if (rule.offices.isEmpty() || person.roles().stream().anyMatch(rule.offices::contains)) {
            return new Decision.Permitted();
        }
        return new Decision.Refused("Only these can " + act.words() + ": "
                + rule.offices.stream().map(Role::words).collect(Collectors.joining("; ")) + ".");
    }

    private static String because(Part part) {
        return switch (part) {
            case CHAIR -> "You chaired this conference";
            case DISSENTER -> "This is your own dissent";
            case PARTICIPANT -> "You took part in this conference";
            case LINE_MANAGER -> "You manage the chair or the dissenter";
            case INTERESTED -> "You have an interest in this case";
            case INVESTIGATOR -> "You investigated this case";
            case SENIOR_REVIEWER,
                    COORDINATOR,
                    GROUP_MEMBER,
                    GROUP_REVIEWER,
                    HEAD_OF_SAFEGUARDING,
                    ACTION_OWNER,
                    LEARNING_OWNER,
                    DEBRIEFER,
                    DEBRIEFED,
                    RAISER,
                    COUNTERPART,
                    SUPPORTER,
                    REACHED,
                    ADVISER,
                    FACILITATOR,
                    COPIED,
                    JOINED,
                    LAST_WORD,
                    INVITED -> "You already have another part in this case";
        };
    }
}
