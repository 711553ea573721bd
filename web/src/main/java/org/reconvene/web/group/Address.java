package org.reconvene.web.group;

import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;
import org.reconvene.web.page.NotShown;

/** What the address of a page of the Group names; read before the page is made, so that its rows are there when it is sent. */
final class Address {

    /** What the reference of a meeting looks like. */
    static final String MEETING = "[A-Z]{2,4}-[0-9]{4}-[0-9]{2}";

    private Address() {}

    /** The dissent that the page is about. */
    static String dissent() {
        return NotShown.unlessReference(of("ref"));
    }

    /** The meeting that the page is about, or null where the address names none. */
    static @Nullable String meetingOrNull() {
        var meeting = of("meeting");
        if (meeting != null && !meeting.matches(MEETING)) {
            throw new NotShown(
                    "There is no such meeting in this partnership. Choose one in the Dissents Group’s year.");
        }
        return meeting;
    }

    /** The meeting that the page is about. */
    static String meeting() {
        var meeting = meetingOrNull();
        if (meeting == null) {
            throw new NotShown("The address names no meeting. Choose one in the Dissents Group’s year.");
        }
        return meeting;
    }

    private static @Nullable String of(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
