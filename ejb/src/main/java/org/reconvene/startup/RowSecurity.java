package org.reconvene.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second wall on PostgreSQL (ADR 0015): what belongs to a case is shown to the application's user only as far as the transaction says
 * for whom it asks. A table is behind the wall unless it is named here, so that one that a migration adds is.
 */
final class RowSecurity {

    /** What holds no case: people and how they sign in, rules and calendars, counters; and the record, which is sealed as one. */
    private static final Set<String> OPEN = Set.of(
            "reconvene_settings",
            "partnership",
            "letterhead",
            "agency",
            "person",
            "person_role",
            "account",
            "sign_in_tries",
            "second_step",
            "recovery_code",
            "signed_in_session",
            "mail_choice",
            "reference_counter",
            "theme",
            "retired_theme",
            "procedure_version",
            "procedure_draft",
            "calendar_file",
            "closing_day",
            "calendar_turn",
            "census_turn",
            "record_entry",
            "record_leaf",
            "record_subtree",
            "record_key",
            "record_head",
            "record_handout",
            "flyway_schema_history");

    /** The texts that hang on a case: shown where their case is. */
    private static final Map<String, String> WITH_THEIR_CASE = Map.of(
            "disagreement_entry",
            "exists (select 1 from disagreement d where d.id = disagreement_entry.disagreement_id)",
            "wording",
            "exists (select 1 from dissent d where d.id = wording.dissent_id)");

    /** The partnership for which the transaction asks, as a range: one that asks for all can use the same indexes. */
    private static final String OF_THE_PARTNERSHIP =
            "partnership_id between nullif(current_setting('reconvene.first', true), '')::bigint"
                    + " and nullif(current_setting('reconvene.last', true), '')::bigint";

    private static final String ASKED_FOR_SOMEBODY = "nullif(current_setting('reconvene.first', true), '') is not null";

    private static final String TABLES = """
            select c.relname, exists (select 1 from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p')
              and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'asked_for')""";

    private static final String VIEWS = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'v'
              and not coalesce('security_invoker=true' = any (c.reloptions), false)""";

    private final Connection owner;

    RowSecurity(Connection owner) {
        this.owner = owner;
    }

    /** Puts what is not behind the wall yet there. */
    void raise() throws SQLException {
        var statements = new ArrayList<String>();
        try (var statement = owner.createStatement()) {
            try (var tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    if (!OPEN.contains(tables.getString(1))) {
                        statements.addAll(behind(tables.getString(1), tables.getBoolean(2)));
                    }
                }
            }
            try (var views = statement.executeQuery(VIEWS)) {
                while (views.next()) {
                    // A view of its owner's would look over the wall.
                    statements.add("alter view " + views.getString(1) + " set (security_invoker = true)");
                }
            }
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static List<String> behind(String table, boolean ofAPartnership) {
        var shown = WITH_THEIR_CASE.getOrDefault(table, ofAPartnership ? OF_THE_PARTNERSHIP : ASKED_FOR_SOMEBODY);
        return List.of(
                "create policy asked_for on " + table + " using (" + shown + ") with check (true)",
                "alter table " + table + " enable row level security");
    }
}
