package org.reconvene.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PersonId;

/** A code on paper that stands once for the telephone's. Its row goes when it is used. */
@Entity
@Table(name = "recovery_code")
@NullUnmarked
public class RecoveryCode {

    public static final int HOW_MANY = 10;

    /** So many random characters, of which each is worth almost five bits. */
    public static final int CHARACTERS = 15;

    /** The first of them say which code it is and are no secret: one hash is then looked at instead of ten. */
    private static final int MARK = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long person;

    private String mark;

    @Column(name = "code_hash")
    private String hash;

    protected RecoveryCode() {}

    public RecoveryCode(PersonId person, String plain, String hash) {
        this.person = person.value();
        this.mark = markOf(plain);
        this.hash = hash;
    }

    /** What was typed, without what people put between its groups. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    public static String markOf(String plain) {
        return plain.substring(0, Math.min(MARK, plain.length()));
    }

    public Long id() {
        return id;
    }

    public String hash() {
        return hash;
    }
}
