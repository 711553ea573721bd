package org.reconvene.bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;

/** A text whose changes Hibernate Envers keeps. */
@Entity(name = "audited_note")
@Audited
public class AuditedNote {

    @Id
    long id;

    String words = "";
}
