package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.reconvene.account.model.Account;
import org.reconvene.account.store.Accounts;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;

/** Opens accounts as a part of setting up, before anybody can be signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("nobody is signed in while a server is set up; the desk that does it records it")
public class AccountOpening {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    DemonstrationMode demonstration;

    /** Whether there is no account yet but invented ones. */
    public boolean nobodyReal() {
        return accounts.nobodyReal();
    }

    public void open(PersonId person, String userName, String password) {
        accounts.add(Account.of(person, userName, passwords.hash(password)));
    }

    /**
     * Opens accounts of invented people. They share one hash, salt and all: their password stands on the sign-in page, so there is
     * nothing to protect, and a hash for each would take a minute at every first start.
     *
     * @throws IllegalStateException on a server that is not in demonstration mode
     */
    public void openDemonstration(Map<String, PersonId> personsByUserName, String password) {
        if (!demonstration.isOn()) {
            throw new IllegalStateException("demonstration accounts belong to demonstration mode");
        }
        var hash = passwords.hash(password);
        personsByUserName.forEach((userName, person) -> accounts.add(Account.ofDemonstration(person, userName, hash)));
    }
}
