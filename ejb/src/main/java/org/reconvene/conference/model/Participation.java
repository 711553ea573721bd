package org.reconvene.conference.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.Attendance;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PersonId;

/** Somebody’s part in a conference, for their agency. */
@Entity
@NullUnmarked
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conference_id")
    private Conference conference;

    @Column(name = "agency_id")
    private long agency;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.INVITED;

    @Column(name = "report_received_on")
    private @Nullable LocalDate reportReceivedOn;

    protected Participation() {}

    Participation(Conference conference, PersonId person, AgencyId agency) {
        this.conference = conference;
        this.person = person.value();
        this.agency = agency.value();
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public Attendance attendance() {
        return attendance;
    }

    public @Nullable LocalDate reportReceivedOn() {
        return reportReceivedOn;
    }

    void took(Attendance part, @Nullable LocalDate reportOn) {
        attendance = part;
        reportReceivedOn = reportOn;
    }
}
