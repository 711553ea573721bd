package org.reconvene.bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The same text, whose changes the record keeps. */
@Entity(name = "plain_note")
public class PlainNote {

    @Id
    long id;

    String words = "";
}
