package org.reconvene.dissentsgroup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.people.PersonId;

/** Whether one member comes to one meeting, and came. */
@Entity
@Table(name = "group_attendance")
@NullUnmarked
public class MeetingPresence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "meeting_id")
    private long meeting;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private MemberAttendance attendance;

    protected MeetingPresence() {}

    public MeetingPresence(GroupMeeting meeting, PersonId person) {
        this.meeting = meeting.id();
        this.person = person.value();
    }

    public void is(MemberAttendance now) {
        attendance = now;
    }

    public PersonId person() {
        return new PersonId(person);
    }
}
