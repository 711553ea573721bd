package org.reconvene.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reconvene.account.model.Account;
import org.reconvene.account.model.SignInTries;
import org.reconvene.people.PersonId;

/** The accounts, and the wrong tries at them. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Account account) {
        entities.persist(account);
    }

    public Optional<Account> named(String userName) {
        return entities.createQuery("select a from Account a where a.userName = :userName", Account.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> of(PersonId person) {
        return Optional.ofNullable(entities.find(Account.class, person.value()));
    }

    public List<Account> of(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select a from Account a where a.person in :persons", Account.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** Whether nobody can sign in who is not invented. */
    public boolean nobodyReal() {
        return entities.createQuery("select a.person from Account a where a.demonstration = false", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The tries to be this person, at the sign-in and wherever their password is asked for again. */
    public SignInTries triesOf(PersonId person) {
        return triesAt("account/" + person.value());
    }

    /** The tries at the subject; whoever else tries the same one waits until this transaction ends. */
    public SignInTries triesAt(String subject) {
        entities.createNativeQuery("insert into sign_in_tries (subject, wrong) values (?, 0) on conflict do nothing")
                .setParameter(1, subject)
                .executeUpdate();
        return entities.find(SignInTries.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }
}
