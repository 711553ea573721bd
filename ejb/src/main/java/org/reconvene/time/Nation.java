package org.reconvene.time;

import java.util.Arrays;
import java.util.Optional;

/** A nation with bank holidays of its own; a partnership's deadlines follow its nation's. */
public enum Nation {
    ENGLAND_AND_WALES("england-and-wales", "England and Wales", "England"),
    SCOTLAND("scotland", "Scotland", "Scotland"),
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland", "Northern Ireland");

    private final String key;
    private final String displayName;
    private final String place;

    Nation(String key, String displayName, String place) {
        this.key = key;
        this.displayName = displayName;
        this.place = place;
    }

    /** The name in addresses and files, as GOV.UK writes it: {@code england-and-wales}. */
    public String key() {
        return key;
    }

    /** The name of the calendar: England and Wales. */
    public String displayName() {
        return displayName;
    }

    /** The name within a sentence, "5 working days in England": the partnerships of this calendar are England's. */
    public String place() {
        return place;
    }

    /** The nation of that key; empty for any other text. */
    public static Optional<Nation> ofKey(String key) {
        return Arrays.stream(values()).filter(nation -> nation.key.equals(key)).findFirst();
    }
}
