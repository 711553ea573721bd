package org.reconvene.record.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Rows;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.DraftView;
import org.reconvene.time.boundary.BusinessClock;

/** Keeps what somebody is typing, so that a lost session, a closed lid or a restart of the server loses none of it. */
@Stateless
@Unrecorded("a draft is its writer's alone, and no act until it is sent; it is found by its writer only")
public class Drafts {

    /** So long a draft is kept, as it is written down. */
    private static final int LARGEST = 1_000_000;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    /** Keeps the fields and says when; what is beyond any form that people fill in is left out. */
    public Instant keep(String form, CaseKey key, Map<String, String> fields) {
        var at = clock.now();
        entities.createNativeQuery("""
                        insert into draft (person_id, form, case_key, content, saved_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .setParameter(1, signedIn.person().id().value())
                .setParameter(2, form)
                .setParameter(3, key.value())
                .setParameter(4, "{}")
                .setParameter(5, at)
                .executeUpdate();
        entities.createNativeQuery(
                        "update draft set content = ?, saved_at = ? where person_id = ? and form = ? and case_key = ?")
                .setParameter(1, json(fields))
                .setParameter(2, at)
                .setParameter(3, signedIn.person().id().value())
                .setParameter(4, form)
                .setParameter(5, key.value())
                .executeUpdate();
        return at;
    }

    /** What the person who is signed in had typed, or empty. */
    public Optional<DraftView> find(String form, CaseKey key) {
        return Rows.first(entities.createNativeQuery(
                                "select content, saved_at from draft where person_id = ? and form = ? and case_key = ?",
                                Tuple.class)
                        .setParameter(1, signedIn.person().id().value())
                        .setParameter(2, form)
                        .setParameter(3, key.value()))
                .map(Drafts::view);
    }

    /** Forgets the draft, once it was sent. */
    public void discard(String form, CaseKey key) {
        entities.createNativeQuery("delete from draft where person_id = ? and form = ? and case_key = ?")
                .setParameter(1, signedIn.person().id().value())
                .setParameter(2, form)
                .setParameter(3, key.value())
                .executeUpdate();
    }

    private static String json(Map<String, String> fields) {
        var json = Json.createObjectBuilder();
        int left = LARGEST;
        for (var field : new TreeMap<>(fields).entrySet()) {
            // With its name, its quotes and signs that are written as six.
            left -= 6 * field.getKey().length() + 6 + length(field.getValue());
            if (left >= 0) {
                json.add(field.getKey(), field.getValue());
            }
        }
        return json.build().toString();
    }

    private static int length(String text) {
        return text.chars()
                .map(sign -> sign < ' ' ? 6 : sign == '"' || sign == '\\' ? 2 : 1)
                .sum();
    }

    private static DraftView view(Tuple row) {
        var fields = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(Rows.text(row, 0)))) {
            reader.readObject().forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        }
        return new DraftView(fields, Rows.instant(row, 1));
    }
}
