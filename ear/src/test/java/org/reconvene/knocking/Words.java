package org.reconvene.knocking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is typed, sent and asked for: other people's references, and what no honest person types. */
final class Words {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "17",
            "2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "1e9",
            "NaN",
            "null",
            "true",
            "on",
            "undefined",
            "' or '1'='1",
            "1; drop table person; --",
            "\" onmouseover=\"alert(1)",
            "<script>alert(1)</script>",
            "#{facesContext}",
            "${7*7}",
            "%00",
            "\u0000",
            "\u0001\u0002\u001f",
            "a\r\nSet-Cookie: planted=1",
            "\ud83d\udc26 \u0644\u0627 \u202e",
            "\ud800",
            "../../WEB-INF/web.xml",
            "..\\..\\boot.ini",
            "/etc/passwd",
            "file:///etc/passwd",
            "//elsewhere.example/",
            "javascript:alert(1)",
            "2026-02-30",
            "31",
            "13",
            "25:61",
            "0000",
            "[]",
            "{\"a\":1}",
            "x".repeat(300),
            "y".repeat(5_000),
            "z".repeat(60_000));

    private final List<String> references = new ArrayList<>();

    Words(Connection database) throws SQLException {
        collect(database, "select distinct case_key from record_entry order by case_key");
        collect(database, "select cast(id as varchar) from person order by id");
    }

    private void collect(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                references.add(rows.getString(1));
            }
        }
    }

    /** A reference or number of something that is there. */
    String reference(Random random) {
        return references.get(random.nextInt(references.size()));
    }

    /** Now something that is there, now nonsense. */
    String any(Random random) {
        return random.nextInt(3) == 0 ? reference(random) : ODD.get(random.nextInt(ODD.size()));
    }
}
