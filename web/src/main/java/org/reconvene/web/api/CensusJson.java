package org.reconvene.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.interchange.ImportCounts;
import org.reconvene.interchange.RejectedRow;

/** Says in JSON what came of a census. */
final class CensusJson {

    private CensusJson() {}

    static String of(CensusImportView view, List<RejectedRow> rejected) {
        var rows = Json.createArrayBuilder();
        rejected.forEach(row -> add(rows, row));
        return Json.createObjectBuilder()
                .add("import", view.id())
                .add("status", view.status().name())
                .add("changesNothing", view.changesNothing())
                .add("children", counts(view.children()))
                .add("conferences", counts(view.conferences()))
                .add("rejected", view.rejected())
                .add("rejectedRows", rows)
                .add("expires", view.expiresAt().toString())
                .build()
                .toString();
    }

    private static JsonObjectBuilder counts(ImportCounts counts) {
        return Json.createObjectBuilder()
                .add("new", counts.added())
                .add("changed", counts.changed())
                .add("unchanged", counts.unchanged());
    }

    private static void add(JsonArrayBuilder rows, RejectedRow row) {
        var json = Json.createObjectBuilder()
                .add("line", row.line())
                .add("field", row.field())
                .add("leftOut", row.left().name())
                .add("reason", row.reason())
                .add("remedy", row.remedy());
        if (row.childId() != null) {
            json.add("child", row.childId());
        }
        rows.add(json);
    }
}
