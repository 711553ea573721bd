package org.reconvene.web.reports;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;

/** The reports, each for its own readers (SUR-19, SUS-19). */
public enum Which {
    QUALITY("quality", "Quality assurance", Act.READ_QUALITY_REPORT),
    OPERATIONS("operations", "Work in hand", Act.READ_OPERATIONS_REPORT),
    ANNUAL("annual", "Annual report", Act.READ_ANNUAL_REPORT);

    private final String parameter;
    private final String words;
    private final Act act;

    Which(String parameter, String words, Act act) {
        this.parameter = parameter;
        this.words = words;
        this.act = act;
    }

    /** The report that an address names. */
    static Optional<Which> named(@Nullable String parameter) {
        return Arrays.stream(values())
                .filter(which -> which.parameter.equals(parameter))
                .findFirst();
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** Its name on the page. */
    public String words() {
        return words;
    }

    /** What its readers may do. */
    public Act act() {
        return act;
    }
}
