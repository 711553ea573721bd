package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.account.store.Sessions;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Asks for a proof before acts of weight that are often done several in a row, unless one was given in the same session within the last
 * ten minutes: the next code of a second step comes half a minute later, and ten starting passwords are one morning's work (ASVS 7.5.3).
 *
 * <p>What came of it is kept in a transaction of its own. A wrong try stays counted whatever becomes of the act, and an act that takes
 * long keeps nobody waiting at the sign-in meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unrecorded("part of another desk’s act, which is decided and recorded there")
public class RecentProof {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnSession own;

    @Inject
    Sessions sessions;

    @Inject
    SignInAgain signInAgain;

    @Inject
    BusinessClock clock;

    /** Whether a proof has to be given now. Where the request belongs to no session, nothing is remembered and it always has. */
    public boolean isAsked() {
        var number = own.number();
        var me = signedIn.person().id();
        return number == null
                || sessions.numbered(number)
                        .filter(session -> session.person().equals(me) && session.isProvenAt(clock.now()))
                        .isEmpty();
    }

    /**
     * Adds what to mend where a proof has to be given and is not theirs; otherwise does not look at it.
     *
     * @param field where the password is typed; the code is typed in the field of that name with {@code Code} behind it
     */
    public void ask(Proof proof, String field, List<Refusal> refusals) {
        if (isAsked()) {
            signInAgain.ask(signedIn.person().id(), proof, field, clock.now(), refusals);
        }
    }
}
