package org.reconvene.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.StaffToday;

/**
 * The person for whom this request is carried out. The container's own identity is turned into it once, at the door; the
 * person is read anew in each request, so that whoever was switched off is out with their next click.
 */
@RequestScoped
public class SignedIn {

    @Inject
    StaffToday staff;

    private @Nullable PersonView person;

    /** Declares for whom this request acts. A person who is unknown or has left is nobody. */
    public void is(PersonId id) {
        person = staff.person(id).filter(PersonView::active).orElse(null);
    }

    public boolean isSomebody() {
        return person != null;
    }

    /**
     * The person.
     *
     * @throws IllegalStateException if nobody is signed in: no desk can be reached without
     */
    public PersonView person() {
        if (person == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return person;
    }
}
