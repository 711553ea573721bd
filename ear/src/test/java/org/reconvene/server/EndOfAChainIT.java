package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.proof.Entry;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;
import org.reconvene.record.store.Chains;

/** A server remembers where the chains end that it wrote to; an entry still follows what is in the database, whatever that is by then. */
@ExtendWith(ArquillianExtension.class)
class EndOfAChainIT {

    private static final Instant NINE = Instant.parse("2026-09-14T08:00:00Z");

    @Inject
    Chains chains;

    @Resource
    UserTransaction transaction;

    /** As another server would, or somebody with every right to the database. */
    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource owner;

    private final CaseKey key = new CaseKey("END-" + UUID.randomUUID());

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(EndOfAChainIT.class);
    }

    @Test
    void entries_of_one_transaction_and_of_the_next_follow_each_other() throws Exception {
        appended("one", "two");
        appended("three");
        assertThat(chain()).containsExactly("1 one", "2 two", "3 three");
    }

    @Test
    void an_entry_of_a_transaction_that_was_undone_is_not_followed() throws Exception {
        appended("one");
        transaction.begin();
        append("undone");
        transaction.rollback();
        appended("two");
        assertThat(chain()).containsExactly("1 one", "2 two");
    }

    @Test
    void an_entry_that_another_server_wrote_is_followed() throws Exception {
        appended("one");
        elsewhere("two");
        appended("three");
        appended("four");
        assertThat(chain()).containsExactly("1 one", "2 two", "3 three", "4 four");
    }

    @Test
    void where_the_end_was_cut_off_no_gap_hides_it() throws Exception {
        appended("one");
        appended("cut off");
        execute("delete from record_entry where case_key = ? and number = 2");
        appended("two");
        assertThat(chain()).containsExactly("1 one", "2 two");
    }

    private void appended(String... summaries) throws Exception {
        transaction.begin();
        for (var summary : summaries) {
            append(summary);
        }
        transaction.commit();
    }

    private void append(String summary) {
        chains.append(key, null, NINE, EntryOutcome.DONE, "TRIED", summary);
    }

    private void elsewhere(String summary) throws SQLException {
        try (var connection = owner.getConnection();
                var last = connection.prepareStatement(
                        "select number, hash from record_entry where case_key = ? order by number desc limit 1");
                var insert = connection.prepareStatement(
                        "insert into record_entry (case_key, number, partnership_id,"
                                + " person_id, at, outcome, act, summary, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            last.setString(1, key.value());
            try (var row = last.executeQuery()) {
                assertThat(row.next()).isTrue();
                var entry = new Entry(
                        key.value(), row.getLong(1) + 1, null, null, NINE, EntryOutcome.DONE.name(), "TRIED", summary);
                insert.setString(1, entry.caseKey());
                insert.setLong(2, entry.number());
                insert.setNull(3, Types.BIGINT);
                insert.setNull(4, Types.BIGINT);
                insert.setObject(5, NINE.atOffset(ZoneOffset.UTC));
                insert.setString(6, entry.outcome());
                insert.setString(7, entry.act());
                insert.setString(8, entry.summary());
                insert.setString(9, row.getString(2));
                insert.setString(10, entry.hashAfter(row.getString(2)));
                insert.executeUpdate();
            }
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = owner.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, key.value());
            prepared.executeUpdate();
        }
    }

    /** Number and words of every entry, after its hash was found to follow the one before. */
    private List<String> chain() throws SQLException {
        var entries = new ArrayList<String>();
        var previous = Entry.BEGINNING;
        try (var connection = owner.getConnection();
                var statement = connection.prepareStatement(
                        "select number, summary, hash from record_entry where case_key = ? order by number")) {
            statement.setString(1, key.value());
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var entry = new Entry(
                            key.value(),
                            row.getLong(1),
                            null,
                            null,
                            NINE,
                            EntryOutcome.DONE.name(),
                            "TRIED",
                            row.getString(2));
                    assertThat(row.getString(3)).isEqualTo(entry.hashAfter(previous));
                    previous = row.getString(3);
                    entries.add(row.getLong(1) + " " + row.getString(2));
                }
            }
        }
        return entries;
    }
}
