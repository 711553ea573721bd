package org.reconvene.reporting.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.time.Nation;

/** The kinds of conference in a nation's own words. */
public final class KindWords {

    private KindWords() {}

    /** The constants' names with their words, in the order of the constants. */
    public static Map<String, String> of(Nation nation) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(ConferenceKind.values()).forEach(kind -> words.put(kind.name(), kind.words(nation)));
        return words;
    }
}
