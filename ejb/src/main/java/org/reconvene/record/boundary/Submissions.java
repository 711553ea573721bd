package org.reconvene.record.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Rows;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.store.Sha256;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Tells one submission from the same one sent again: a desk that makes a case asks here, within its act, once it knows that it
 * would. Whoever sends the same at the same moment waits until the first is through.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another act, which is recorded; what was sent is not kept here, only its hash")
public class Submissions {

    private static final Duration SAME_FOR = Duration.ofDays(1);

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    /**
     * The reference that the same submission of the same person got within a day; empty where it is the first, which is then
     * taken down with what it {@link #got}.
     *
     * @param sent the whole of it, as its command says it
     */
    public Optional<String> before(Object sent) {
        var me = signedIn.person().id().value();
        entities.createNativeQuery("delete from submission where person_id = ? and made_at < ?")
                .setParameter(1, me)
                .setParameter(2, clock.now().minus(SAME_FOR))
                .executeUpdate();
        var isFirst =
                entities.createNativeQuery("insert into submission (person_id, fingerprint, made_at) values (?, ?, ?)"
                                        + " on conflict do nothing")
                                .setParameter(1, me)
                                .setParameter(2, fingerprint(sent))
                                .setParameter(3, clock.now())
                                .executeUpdate()
                        == 1;
        return isFirst
                ? Optional.empty()
                : Rows.first(entities.createNativeQuery(
                                        "select reference from submission where person_id = ? and fingerprint = ?"
                                                + " and reference is not null",
                                        Tuple.class)
                                .setParameter(1, me)
                                .setParameter(2, fingerprint(sent)))
                        .map(row -> Rows.text(row, 0));
    }

    /** The submission, which was the first, got that reference. */
    public void got(Object sent, String reference) {
        entities.createNativeQuery("update submission set reference = ? where person_id = ? and fingerprint = ?")
                .setParameter(1, reference)
                .setParameter(2, signedIn.person().id().value())
                .setParameter(3, fingerprint(sent))
                .executeUpdate();
    }

    private static String fingerprint(Object sent) {
        return Sha256.of((sent.getClass().getName() + "\n" + sent).getBytes(StandardCharsets.UTF_8));
    }
}
