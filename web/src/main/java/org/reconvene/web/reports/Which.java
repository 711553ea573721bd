package org.reconvene.web.reports;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.reporting.Scheduled;
import org.reconvene.web.page.NotShown;

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

    /** Under which name it is made each month and kept. */
    Scheduled kept() {
        return switch (this) {
            case QUALITY -> Scheduled.QUALITY;
            case OPERATIONS -> Scheduled.OPERATIONS;
            case ANNUAL -> throw new NotShown("The annual report has editions of its own, which stand on its page.");
        };
    }

    /** The number of a report or file, as an address carries it; empty where it names none. */
    static Optional<Long> number(@Nullable String parameter) {
        return Optional.ofNullable(parameter)
                .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    /** What its readers may do. */
    public Act act() {
        return act;
    }
}
