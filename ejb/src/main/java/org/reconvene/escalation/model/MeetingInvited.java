package org.reconvene.escalation.model;

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
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.MeetingAttendance;
import org.reconvene.people.PersonId;

/** Somebody who is invited to a professional meeting, and whether they came (BOR-9). */
@Entity
@Table(name = "meeting_invited")
@NullUnmarked
public class MeetingInvited {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private ProfessionalMeeting meeting;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingAttendance attendance;

    protected MeetingInvited() {}

    public MeetingInvited(ProfessionalMeeting meeting, PersonId person) {
        this.meeting = meeting;
        this.person = person.value();
    }

    public void came(MeetingAttendance whether) {
        attendance = whether;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Null until it is recorded. */
    public @Nullable MeetingAttendance attendance() {
        return attendance;
    }
}
