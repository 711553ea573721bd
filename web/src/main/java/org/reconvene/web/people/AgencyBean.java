package org.reconvene.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.boundary.PeopleDesk;
import org.reconvene.people.AgencyKind;
import org.reconvene.web.page.Errors;

/** Adds an agency to the partnership. */
@Named("newAgency")
@RequestScoped
public class AgencyBean {

    @EJB
    PeopleDesk desk;

    @Inject
    Errors errors;

    private @Nullable String kind;
    private @Nullable String name;

    /** Adds it and goes back to the list. */
    public @Nullable String add() {
        if (kind == null) {
            errors.add("agencyKind", "Choose what the agency is there for");
            return null;
        }
        return errors.answer(
                desk.addAgency(AgencyKind.valueOf(kind), Objects.requireNonNullElse(name, "")),
                agency -> "/people/list.xhtml?faces-redirect=true&agency=true");
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
