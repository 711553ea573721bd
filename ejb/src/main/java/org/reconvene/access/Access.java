package org.reconvene.access;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.reconvene.people.Employment;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;

/**
 * Decides who may do and read what. Deny by default; a prohibition beats a permission; a part ends with its case. Its rules are the
 * table in docs/access.md.
 */
public final class Access {

    private static final String NO_PART = "You have no part in this case, so it cannot be shown.";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Access() {}

    /** Whether the person may carry out the act. */
    public static Decision decide(Question asked) {
        if (!asked.person().active()) {
            return new Decision.Refused("This account is switched off. Your agency’s administrator can tell you why.");
        }
        for (var prohibited : asked.act().rule().prohibited) {
            if (asked.parts().contains(prohibited)) {
                return new Decision.Refused(because(prohibited) + ", so you may not "
                        + asked.act().words() + ". Somebody else does that here.");
            }
        }
        return asked.act().isOfACase() ? inCase(asked) : inOffice(asked);
    }

    /**
     * Whether the person may be told why a request for a conference was refused (HER-13): whoever gives the reasons, whoever decides
     * above both sides, the staff of a statutory agency, and everybody whom a consent of the parents covers. Where it is not known
     * who employs somebody, the reasons are withheld.
     *
     * @param gives whether the reasons are those of the person’s own agency
     * @param decides whether the person decides, or has decided, above both sides
     * @param consented whether a consent of the parents that holds covers the person
     */
    public static boolean mayBeToldReasons(PersonView person, boolean gives, boolean decides, boolean consented) {
        return gives || decides || consented || person.employment() == Employment.STATUTORY_AGENCY;
    }

    private static Decision inCase(Question asked) {
        var rule = asked.act().rule();
        var stage = asked.standing().stageAt(asked.at());
        if (asked.parts().stream().anyMatch(part -> rule.parts.contains(part) && part.outlastsTheCase())) {
            return new Decision.Permitted();
        }
        var opens = stage != Standing.Stage.GONE && asked.parts().stream().anyMatch(rule.parts::contains);
        if (opens && (stage == Standing.Stage.OPEN || rule.afterwards)) {
            return new Decision.Permitted();
        }
        if (rule.throughGlass && asked.standing().isGlassBrokenAt(asked.at())) {
            return new Decision.Permitted();
        }
        return new Decision.Refused(why(asked, stage, opens));
    }

    private static String why(Question asked, Standing.Stage stage, boolean opens) {
        if (asked.parts().isEmpty()) {
            return NO_PART;
        }
        if (stage == Standing.Stage.GONE) {
            return "This case ended on "
                    + DAY.format(Objects.requireNonNull(asked.standing().endedAt()))
                    + ", and your part in it ended with it " + Standing.READABLE_FOR.toDays() + " days later.";
        }
        if (opens) {
            return "This case ended on "
                    + DAY.format(Objects.requireNonNull(asked.standing().endedAt()))
                    + ". It can be read until "
                    + DAY.format(asked.standing().endedAt().plus(Standing.READABLE_FOR)) + ", and no longer changed.";
        }
        return "Your part in this case does not let you " + asked.act().words() + ".";
    }

    private static Decision inOffice(Question asked) {
        var offices = asked.act().rule().offices;
        if (offices.isEmpty() || asked.person().roles().stream().anyMatch(offices::contains)) {
            return new Decision.Permitted();
        }
        return new Decision.Refused("Only these can " + asked.act().words() + ": "
                + offices.stream().map(Role::words).collect(joining("; ")) + ".");
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
