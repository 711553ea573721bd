package org.reconvene.web.page;

import jakarta.faces.context.FacesContext;

/** What the address of a page says. It is read from the request itself, so that it is known before any field is. */
public final class Address {

    private Address() {}

    /** The reference in that parameter of the address; without one there is no part in it, and the page is not shown. */
    public static String reference(String parameter) {
        return NotShown.unlessReference(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parameter));
    }
}
