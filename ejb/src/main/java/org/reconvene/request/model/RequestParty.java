package org.reconvene.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** Somebody who joined a request for their agency: the answer goes to every agency that asked (SUS-8). */
@Entity
@Table(name = "request_party")
@NullUnmarked
public class RequestParty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private ConferenceRequest request;

    @Column(name = "person_id")
    private long person;

    @Column(name = "agency_id")
    private long agency;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected RequestParty() {}

    RequestParty(ConferenceRequest request, PersonView person, Instant at) {
        this.request = request;
        this.person = person.id().value();
        this.agency = person.agency().value();
        this.joinedAt = at;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public Instant joinedAt() {
        return joinedAt;
    }
}
