package org.reconvene.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who asks, by what the case is to them. */
enum AskingSide {
    PARTY,
    STRANGER,
    RECORDS_MANAGER;

    /** What they ask for, as often as it stands here; a page with a form stands before what its form asks for. */
    List<String> asks() {
        return switch (this) {
            case PARTY -> many("case", 2, "paper", 12, "list", 1, "work", 1, "family page", 1, "family", 1);
            case STRANGER -> many("hidden", 1, "hidden paper", 8, "list", 1);
            case RECORDS_MANAGER ->
                many("retention", 1, "search page", 1, "search", 1, "proof page", 1, "proof", 1, "bundle", 1);
        };
    }

    /** Of all requests, so many in a hundred: whoever asks for what is made slowly asks for less. */
    int share() {
        return switch (this) {
            case PARTY -> 25;
            case STRANGER -> 40;
            case RECORDS_MANAGER -> 10;
        };
    }

    private static List<String> many(Object... kindsAndTimes) {
        var asks = new ArrayList<String>();
        for (var i = 0; i < kindsAndTimes.length; i += 2) {
            asks.addAll(Collections.nCopies((Integer) kindsAndTimes[i + 1], (String) kindsAndTimes[i]));
        }
        return asks;
    }
}
