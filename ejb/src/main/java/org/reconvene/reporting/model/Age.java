package org.reconvene.reporting.model;

import java.util.stream.Stream;

/** Bands of age, in working days. */
enum Age {
    TEN("Up to 10 working days", 10),
    TWENTY("11 to 20 working days", 20),
    FORTY("21 to 40 working days", 40),
    OLDER("More than 40 working days", Integer.MAX_VALUE);

    private final String words;
    private final int last;

    Age(String words, int last) {
        this.words = words;
        this.last = last;
    }

    String words() {
        return words;
    }

    /** The band of that many working days. */
    static Age of(int workingDays) {
        return Stream.of(values())
                .filter(age -> workingDays <= age.last)
                .findFirst()
                .orElseThrow();
    }
}
