package org.reconvene.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.reconvene.account.StaffLine;
import org.reconvene.account.boundary.PeopleDesk;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.people.PersonId;
import org.reconvene.people.Role;
import org.reconvene.web.page.NotShown;

/** The list of a partnership's people, for whoever keeps them. */
@Named("staffList")
@RequestScoped
public class ListBean {

    @EJB
    PeopleDesk desk;

    @EJB
    NoticeDesk notices;

    private List<StaffLine> staff = List.of();
    private List<PersonId> unreachable = List.of();

    @PostConstruct
    void read() {
        staff = NotShown.unless(desk.staff());
        unreachable = NotShown.unless(notices.unreachable());
    }

    public List<StaffLine> getStaff() {
        return staff;
    }

    /** The offices of the person in words, or that they hold none. */
    public String offices(StaffLine line) {
        return line.person().roles().isEmpty()
                ? "None"
                : line.person().roles().stream().sorted().map(Role::words).collect(Collectors.joining("; "));
    }

    /** How things stand with the account. */
    public String account(StaffLine line) {
        if (line.userName() == null) {
            return "None";
        }
        if (!line.person().active()) {
            return line.userName() + ", switched off";
        }
        return line.mustChangePassword() ? line.userName() + ", not used yet" : line.userName();
    }

    /** Whether the last e-mail to the person could not be delivered. */
    public boolean isUnreachable(StaffLine line) {
        return unreachable.contains(line.person().id());
    }
}
