package org.reconvene.interchange.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusGender;
import org.reconvene.interchange.CensusIdentifiers;
import org.reconvene.interchange.RejectedPart;

/**
 * Who a child is. Without a number or any birth date a child cannot be told from others and is left out (the Department
 * for Education's rules 8500, 8520 and 8525).
 */
final class IdentifierRules {

    private static final int LONGEST_ID = 36;
    private static final int LONGEST_UPN = 13;

    private final Fields fields;
    private final Part child;
    private final @Nullable LocalDate referenceDate;
    private final Rejections rejections;

    IdentifierRules(Part child, @Nullable LocalDate referenceDate, Rejections rejections) {
        this.child = child;
        this.referenceDate = referenceDate;
        this.rejections = rejections;
        this.fields = new Fields(child, rejections);
    }

    /** Null when the child is left out; the rejections say why. */
    @Nullable
    CensusIdentifiers read() {
        String childId = childId();
        Written birth = fields.only(CensusElement.BIRTH);
        LocalDate born = born(birth);
        LocalDate expected = fields.date(CensusElement.EXPECTED_BIRTH);
        if (birth == null && expected == null) {
            rejections.missing(
                    child,
                    CensusElement.BIRTH,
                    RejectedPart.CHILD,
                    "The child has no birth date.",
                    "Give its birth date, or for an unborn child the expected one.");
        }
        LocalDate known = born != null ? born : expected;
        boolean misread = birth != null && born == null;
        if (childId == null || known == null || misread) {
            return null;
        }
        return new CensusIdentifiers(childId, upn(), born, expected, gender(), died(known));
    }

    private @Nullable String childId() {
        Written id = fields.only(CensusElement.CHILD_ID);
        if (id == null) {
            rejections.missing(
                    child,
                    CensusElement.CHILD_ID,
                    RejectedPart.CHILD,
                    "The child has no number.",
                    "Give the local authority's number for the child.");
            return null;
        }
        if (id.value().length() > LONGEST_ID || !id.value().matches("[\\p{Graph}]+")) {
            rejections.wrong(
                    id,
                    RejectedPart.CHILD,
                    "is not a child's number.",
                    "Use at most " + LONGEST_ID + " letters, digits and signs without a space.");
            return null;
        }
        return id.value();
    }

    private @Nullable LocalDate born(@Nullable Written birth) {
        LocalDate day = fields.date(birth, RejectedPart.CHILD);
        if (birth != null && day != null && referenceDate != null && day.isAfter(referenceDate)) {
            rejections.wrong(
                    birth,
                    RejectedPart.CHILD,
                    "is after the reference date of this census, " + referenceDate + ".",
                    "Correct it, or for an unborn child give ExpectedPersonBirthDate instead.");
            return null;
        }
        return day;
    }

    private @Nullable LocalDate died(LocalDate born) {
        Written death = fields.only(CensusElement.DEATH);
        LocalDate day = fields.date(death, RejectedPart.FIELD);
        if (death != null && day != null && day.isBefore(born)) {
            rejections.wrong(
                    death,
                    RejectedPart.FIELD,
                    "is before the child's birth, " + born + ".",
                    "Correct whichever of the two dates is wrong.");
            return null;
        }
        return day;
    }

    private @Nullable String upn() {
        Written upn = fields.only(CensusElement.UPN);
        if (upn == null) {
            return null;
        }
        if (!upn.value().matches("[A-Za-z0-9]{1," + LONGEST_UPN + "}")) {
            rejections.wrong(
                    upn,
                    RejectedPart.FIELD,
                    "is not a unique pupil number.",
                    "Use its 13 letters and digits, or leave it empty.");
            return null;
        }
        return upn.value().toUpperCase(Locale.ROOT);
    }

    private CensusGender gender() {
        Written gender = fields.only(CensusElement.GENDER);
        if (gender == null) {
            return CensusGender.NOT_KNOWN;
        }
        return switch (gender.value().toUpperCase(Locale.ROOT)) {
            case "1", "M", "MALE" -> CensusGender.MALE;
            case "2", "F", "FEMALE" -> CensusGender.FEMALE;
            case "0", "U", "UNKNOWN" -> CensusGender.NOT_KNOWN;
            case "9" -> CensusGender.NOT_SPECIFIED;
            default -> {
                rejections.wrong(
                        gender, RejectedPart.FIELD, "is not a code of the census.", "Use M, F or U (or 1, 2, 0 or 9).");
                yield CensusGender.NOT_KNOWN;
            }
        };
    }
}
