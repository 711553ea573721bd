package org.reconvene.peers.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Date;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** What the database itself allows: statements for this purpose alone, the same facts kept, no access check. A limit, no product. */
public final class BareJdbc implements Peer {

    private static final String SCHEMA = """
            create table esc_case (id bigint generated always as identity primary key, ref text, grp text not null,
              stage smallint not null, open boolean not null default true, due timestamptz,
              opened timestamptz not null default now(), closed timestamptz, version int not null default 0,
              head bytea not null);
            create index on esc_case (grp, due, id) where open;
            create index on esc_case (due) where open;
            create table esc_record (case_id bigint not null, seq smallint not null, stage smallint not null, actor text,
              at timestamptz not null default now(), outcome text, body text not null, primary key (case_id, seq));
            create table esc_event (case_id bigint not null, seq smallint not null, kind text not null, actor text,
              at timestamptz not null default now(), hash bytea not null, primary key (case_id, seq));
            create table esc_outbox (id bigint generated always as identity primary key, case_id bigint not null,
              seq smallint not null, recipient text not null, sent timestamptz)""";

    private static final String PASS = """
            with d as (select id from esc_case where open and due <= now() and stage < 4 order by due limit 500
                for update skip locked),
              u as (update esc_case e set stage = stage + 1, due = now() + interval '5 days', version = version + 1,
                head = sha256(head || 'T'::bytea) from d where e.id = d.id
                returning e.id, e.version, e.grp, e.head),
              v as (insert into esc_event (case_id, seq, kind, actor, hash)
                select id, version, 'deadline', 'system', head from u)
            insert into esc_outbox (case_id, seq, recipient) select id, version, grp from u""";

    private DataSource database;
    private ScheduledExecutorService ticking;

    public static void main(String[] arguments) throws Exception {
        Driver.run(new BareJdbc(), arguments[0]);
    }

    @Override
    public void open(DataSource source) throws SQLException {
        database = source;
        execute(SCHEMA);
    }

    @Override
    public String start(String group, Date due, String text) throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var hash = hash(new byte[32], text);
            long id;
            try (var insert = connection.prepareStatement(
                    "insert into esc_case (ref, grp, stage, due, head) values (?, ?, 1, ?, ?) returning id")) {
                insert.setString(1, group);
                insert.setString(2, group);
                insert.setTimestamp(3, new Timestamp(due.getTime()));
                insert.setBytes(4, hash);
                try (var row = insert.executeQuery()) {
                    row.next();
                    id = row.getLong(1);
                }
            }
            record(connection, id, 0, 1, text, "raised", hash, group);
            connection.commit();
            connection.setAutoCommit(true);
            return Long.toString(id);
        }
    }

    @Override
    public String openTask(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select version, encode(head, 'hex') from esc_case where id = ? and open")) {
            select.setLong(1, Long.parseLong(id));
            try (var row = select.executeQuery()) {
                row.next();
                return id + ":" + row.getInt(1) + ":" + row.getString(2);
            }
        }
    }

    @Override
    public void complete(String task, int stage, String text) throws Exception {
        var parts = task.split(":");
        var id = Long.parseLong(parts[0]);
        var version = Integer.parseInt(parts[1]);
        var hash = hash(HexFormat.of().parseHex(parts[2]), text);
        var last = stage == 4;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var update = connection.prepareStatement("update esc_case set stage = ?, open = ?, due = "
                    + (last ? "null, closed = now()" : "now() + interval '5 days'")
                    + ", version = version + 1, head = ? where id = ? and version = ?")) {
                update.setInt(1, Math.min(4, stage + 1));
                update.setBoolean(2, !last);
                update.setBytes(3, hash);
                update.setLong(4, id);
                update.setInt(5, version);
                if (update.executeUpdate() != 1) {
                    throw new IllegalStateException("somebody else was quicker");
                }
            }
            record(connection, id, version + 1, stage, text, "escalated", hash, "next");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void timers(boolean on) throws InterruptedException {
        if (on) {
            ticking = Executors.newScheduledThreadPool(1);
            ticking.scheduleWithFixedDelay(this::pass, 0, 200, TimeUnit.MILLISECONDS);
        } else {
            ticking.shutdownNow();
            ticking.awaitTermination(5, TimeUnit.SECONDS);
        }
    }

    @Override
    public long atStage(int stage) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from esc_case where open and stage = ?")) {
            select.setInt(1, stage);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void multiply(Connection connection, int cases) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into esc_case (ref, grp, stage, due, head) select 'c' || g, 'agency-role-' || (g % 40), 1,"
                    + " now() - interval '1 hour', sha256('x') from generate_series(2, " + cases + ") g");
            statement.execute("vacuum analyze");
        }
    }

    private void pass() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PASS)) {
            while (statement.executeUpdate() > 0) {
                // until nothing is due
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void record(
            Connection connection, long id, int number, int stage, String text, String kind, byte[] hash, String group)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into esc_record (case_id, seq, stage, actor, outcome, body) values (?, ?, ?, 'u', ?, ?)")) {
            key(insert, id, number);
            insert.setInt(3, stage);
            insert.setString(4, kind);
            insert.setString(5, text);
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into esc_event (case_id, seq, kind, actor, hash) values (?, ?, ?, 'u', ?)")) {
            key(insert, id, number);
            insert.setString(3, kind);
            insert.setBytes(4, hash);
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into esc_outbox (case_id, seq, recipient) values (?, ?, ?)")) {
            key(insert, id, number);
            insert.setString(3, group);
            insert.executeUpdate();
        }
    }

    private static void key(PreparedStatement insert, long id, int number) throws SQLException {
        insert.setLong(1, id);
        insert.setInt(2, number);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static byte[] hash(byte[] previous, String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(previous);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
