package org.reconvene.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PersonId;

/** What a person signs in with. */
@Entity
@NullUnmarked
public class Account {

    @Id
    @Column(name = "person_id")
    private Long person;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean demonstration;

    @Column(name = "must_change")
    private boolean mustChange;

    protected Account() {}

    private Account(PersonId person, String userName, String passwordHash, boolean demonstration, boolean mustChange) {
        this.person = person.value();
        this.userName = userName;
        this.passwordHash = passwordHash;
        this.demonstration = demonstration;
        this.mustChange = mustChange;
    }

    /** An account whose password its owner chose. */
    public static Account of(PersonId person, String userName, String passwordHash) {
        return new Account(person, userName, passwordHash, false, false);
    }

    /**
     * An account with a starting password that somebody else has seen.
     *
     * @param demonstration whether its owner is invented
     */
    public static Account toBegin(PersonId person, String userName, String passwordHash, boolean demonstration) {
        return new Account(person, userName, passwordHash, demonstration, true);
    }

    /** An account of an invented person, whose password everybody knows. */
    public static Account ofDemonstration(PersonId person, String userName, String passwordHash) {
        return new Account(person, userName, passwordHash, true, false);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String userName() {
        return userName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public boolean mustChangePassword() {
        return mustChange;
    }

    /** The owner chose a password of their own. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChange = false;
    }

    /** The old password ends here; the new one opens only the page on which it is changed. */
    public void beginAgain(String startingHash) {
        passwordHash = startingHash;
        mustChange = true;
    }
}
