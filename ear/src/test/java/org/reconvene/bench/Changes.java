package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;
import org.reconvene.record.store.Chains;

/** One change, or one entry, each in a transaction of its own. */
@ApplicationScoped
@Unattended
@Transactional
public class Changes {

    @PersistenceContext(unitName = "bench")
    EntityManager notes;

    @Inject
    Chains chains;

    public void keep(long many) {
        for (var id = 1L; id <= many; id++) {
            var audited = new AuditedNote();
            audited.id = id;
            notes.persist(audited);
            var plain = new PlainNote();
            plain.id = id;
            notes.persist(plain);
        }
    }

    /** With what Envers keeps of it. */
    public void audited(long id, String words) {
        notes.find(AuditedNote.class, id).words = words;
    }

    /** With an entry in the chain of its own. */
    public void chained(long id, String words) {
        notes.find(PlainNote.class, id).words = words;
        append("NOTE-" + id, words);
    }

    /** With nothing beside it. */
    public void plain(long id, String words) {
        notes.find(PlainNote.class, id).words = words;
    }

    public void append(String key, String words) {
        chains.append(new CaseKey(key), null, Instant.now(), EntryOutcome.DONE, "MEASURED", words);
    }
}
