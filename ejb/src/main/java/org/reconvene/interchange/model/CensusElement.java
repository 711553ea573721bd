package org.reconvene.interchange.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a census that matter here, under each name that files give them. Case, a namespace's prefix and
 * underscores never matter.
 */
enum CensusElement {
    HEADER(true, "Header"),
    COLLECTION(false, "Collection"),
    YEAR(false, "Year"),
    REFERENCE_DATE(false, "ReferenceDate"),
    AUTHORITY(false, "LEA"),

    CHILD(true, "Child"),
    CHILD_ID(false, "LAchildID"),
    UPN(false, "UPN"),
    BIRTH(false, "PersonBirthDate"),
    EXPECTED_BIRTH(false, "ExpectedPersonBirthDate"),
    GENDER(false, "GenderCurrent", "Sex"),
    DEATH(false, "PersonDeathDate"),

    EPISODE(true, "CINdetails"),
    REFERRAL(false, "CINreferralDate"),
    PRIMARY_NEED(false, "PrimaryNeedCode"),
    CLOSURE(false, "CINclosureDate"),
    INITIAL_CONFERENCE(false, "DateOfInitialCPC", "DateOfInitialICPC"),

    SECTION_47(true, "Section47"),
    ENQUIRY_START(false, "S47ActualStartDate"),
    CONFERENCE_TARGET(false, "InitialCPCtarget"),
    CONFERENCE_NOT_REQUIRED(false, "ICPCnotRequired"),
    /** Written by one generator in the opposite sense of {@link #CONFERENCE_NOT_REQUIRED}. */
    CONFERENCE_REQUIRED(false, "ICPCRequired"),

    PLAN(true, "ChildProtectionPlans", "ChildProtectionPlan"),
    PLAN_START(false, "CPPstartDate"),
    PLAN_END(false, "CPPendDate"),
    INITIAL_CATEGORY(false, "InitialCategoryOfAbuse"),
    LATEST_CATEGORY(false, "LatestCategoryOfAbuse"),
    PREVIOUS_PLANS(false, "NumberOfPreviousCPP"),
    REVIEW(false, "CPPreviewDate");

    private static final Map<String, CensusElement> BY_NAME = byName();

    private final boolean holdsOthers;
    private final String properName;
    private final String otherName;

    CensusElement(boolean holdsOthers, String properName) {
        this(holdsOthers, properName, properName);
    }

    CensusElement(boolean holdsOthers, String properName, String otherName) {
        this.holdsOthers = holdsOthers;
        this.properName = properName;
        this.otherName = otherName;
    }

    /** Whether fields stand in it; otherwise it is itself a field. */
    boolean holdsOthers() {
        return holdsOthers;
    }

    /** As the Department for Education writes it. */
    String properName() {
        return properName;
    }

    /** Null for an element that does not matter here. */
    static @Nullable CensusElement named(String written) {
        return BY_NAME.get(plain(written));
    }

    /** A name without what never matters. */
    static String plain(String written) {
        String local = written.substring(written.lastIndexOf(':') + 1);
        return local.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, CensusElement> byName() {
        Map<String, CensusElement> found = new HashMap<>();
        for (CensusElement element : values()) {
            found.put(plain(element.properName), element);
            found.put(plain(element.otherName), element);
        }
        return Map.copyOf(found);
    }
}
