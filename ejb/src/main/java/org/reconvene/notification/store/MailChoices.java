package org.reconvene.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.reconvene.notification.model.MailChoice;
import org.reconvene.people.PersonId;

/** Who wants to be told by e-mail; whoever never said is. */
@ApplicationScoped
public class MailChoices {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public boolean byMail(PersonId person) {
        return find(person).map(MailChoice::byMail).orElse(true);
    }

    public void keep(PersonId person, boolean wanted) {
        find(person)
                .ifPresentOrElse(
                        choice -> choice.isNow(wanted), () -> entities.persist(new MailChoice(person, wanted)));
    }

    private Optional<MailChoice> find(PersonId person) {
        return Optional.ofNullable(entities.find(MailChoice.class, person.value()));
    }
}
