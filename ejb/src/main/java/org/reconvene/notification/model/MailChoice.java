package org.reconvene.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.reconvene.people.PersonId;

/** Whether somebody wants to be told by e-mail too. */
@Entity
@Table(name = "mail_choice")
public class MailChoice {

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "by_mail")
    private boolean byMail;

    protected MailChoice() {}

    public MailChoice(PersonId person, boolean byMail) {
        this.person = person.value();
        this.byMail = byMail;
    }

    public void isNow(boolean wanted) {
        byMail = wanted;
    }

    public boolean byMail() {
        return byMail;
    }
}
