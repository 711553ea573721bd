package org.reconvene.web.group;

import java.util.List;
import org.reconvene.dissentsgroup.DocketRow;

/** What the docket says of several at once. */
final class DocketWords {

    private DocketWords() {}

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** "Yes, 5 agencies; 4 for case 5": the quorum if all who accepted come, and the cases that differ. */
    static String quorum(List<DocketRow> rows) {
        if (rows.isEmpty()) {
            return "No case yet";
        }
        var most = rows.stream().mapToInt(DocketWords::counted).max().orElse(0);
        if (most == 0) {
            return "Not yet: nobody who counts has accepted";
        }
        var usual =
                rows.stream().filter(row -> counted(row) == most).findFirst().orElseThrow();
        var words = new StringBuilder(usual.expectedQuorum().quorate() ? "Yes, " : "Not yet, ")
                .append(most == 1 ? "1 agency" : most + " agencies");
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (counted(row) != most
                    || row.expectedQuorum().quorate() != usual.expectedQuorum().quorate()) {
                words.append("; ")
                        .append(row.expectedQuorum().quorate() ? "" : "not ")
                        .append(row.expectedQuorum().quorate() ? counted(row) + " " : "")
                        .append("for case ")
                        .append(i + 1)
                        .append(row.expectedQuorum().quorate() ? "" : " (" + counted(row) + ")");
            }
        }
        return words.toString();
    }

    private static int counted(DocketRow row) {
        return row.expectedQuorum().counted().size();
    }
}
