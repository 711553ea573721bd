package org.reconvene.bench;

import static org.reconvene.server.Story.done;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import org.reconvene.proof.Entry;
import org.reconvene.seal.boundary.ProofDesk;
import org.reconvene.seal.boundary.Sealing;
import org.reconvene.server.Ended;

/** A million entries in 20,000 cases, sealed and then verified against their heads, as the page does it. */
@ApplicationScoped
public class ManyEntries {

    private static final int CASES = 20_000;
    private static final int A_CASE = 50;

    @Inject
    Owner owner;

    @Inject
    Ended surrey;

    @Inject
    ProofDesk proof;

    @EJB
    Sealing sealing;

    public String table() throws SQLException {
        fill();
        owner.execute("analyze record_entry");
        var began = System.nanoTime();
        while (sealing.seal(false).isPresent()) {
            // A large record is sealed in several heads.
        }
        var sealed = seconds(began);
        surrey.as("records manager");
        began = System.nanoTime();
        var found = done(proof.ofEverything());
        if (!found.wrong().isEmpty()) {
            throw new IllegalStateException("the record is not whole: " + found.wrong());
        }
        return String.format(
                Locale.UK,
                "%,d entries: sealed in %.1f s, verified in %.1f s%n",
                owner.number("select count(*) from record_entry"),
                sealed,
                seconds(began));
    }

    private void fill() throws SQLException {
        try (var connection = owner.open();
                var insert = connection.prepareStatement(
                        "insert into record_entry (case_key, number, partnership_id,"
                                + " person_id, at, outcome, act, summary, previous_hash, hash) values (?, ?, null, null, ?, ?, ?, ?, ?, ?)")) {
            var at = Instant.parse("2026-01-05T09:00:00Z");
            for (var one = 0; one < CASES; one++) {
                var previous = Entry.BEGINNING;
                for (var number = 1; number <= A_CASE; number++) {
                    var entry = new Entry(
                            "MANY-" + one,
                            number,
                            null,
                            null,
                            at.plusSeconds(number),
                            "READ",
                            "MEASURED",
                            "read the case");
                    var hash = entry.hashAfter(previous);
                    insert.setString(1, entry.caseKey());
                    insert.setLong(2, number);
                    insert.setTimestamp(3, Timestamp.from(entry.at()));
                    insert.setString(4, entry.outcome());
                    insert.setString(5, entry.act());
                    insert.setString(6, entry.summary());
                    insert.setString(7, previous);
                    insert.setString(8, hash);
                    insert.addBatch();
                    previous = hash;
                }
                if (one % 20 == 19) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
