package org.reconvene.web.people;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.StaffLine;
import org.reconvene.account.boundary.PeopleDesk;
import org.reconvene.people.AgencyId;
import org.reconvene.people.Employment;
import org.reconvene.people.KeepPerson;
import org.reconvene.people.PersonId;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.signin.ProofBean;

/** One person's entry, being written by whoever keeps people. */
@Named("staffEntry")
@ViewScoped
public class EditBean implements Serializable {

    @EJB
    transient PeopleDesk desk;

    @Inject
    transient ProofBean proof;

    @Inject
    transient Errors errors;

    private @Nullable Long id;
    private @Nullable StaffLine line;
    private final Map<String, @Nullable String> typed = new HashMap<>();
    private List<String> roles = List.of();

    public @Nullable String getAsked() {
        return id == null ? null : Long.toString(id);
    }

    /** Takes the number of the address as text: one that cannot be converted would leave out what is asked for below. */
    public void setAsked(@Nullable String asked) {
        id = asked == null ? null : asked.matches("\\d{1,18}") ? Long.valueOf(asked) : Long.valueOf(-1);
    }

    /** Reads the entry that the address names; without a number it is somebody new. */
    public void read() {
        if (id == null) {
            NotShown.unless(desk.staff());
            typed.put("employment", Employment.STATUTORY_AGENCY.name());
            return;
        }
        var found = NotShown.unless(desk.person(new PersonId(id)));
        var person = found.person();
        line = found;
        typed.put("name", person.name());
        typed.put("title", person.title());
        typed.put("agency", Long.toString(person.agency().value()));
        typed.put("tier", person.tier().name());
        typed.put("employment", person.employment().name());
        typed.put(
                "lineManager",
                person.lineManager() == null
                        ? null
                        : Long.toString(person.lineManager().value()));
        typed.put("email", found.email());
        roles = person.roles().stream().map(Role::name).toList();
    }

    /** Keeps the entry and shows it again, with the account beneath. */
    public @Nullable String keep() {
        var agency = typed.get("agency");
        var tier = typed.get("tier");
        var employment = typed.get("employment");
        if (agency == null) {
            errors.add("agency", "Choose the agency in which the person works");
        }
        if (tier == null) {
            errors.add("tier", "Choose where the person stands in the line of management");
        }
        if (employment == null) {
            errors.add("employment", "Choose by whom the person is employed");
        }
        if (agency == null || tier == null || employment == null) {
            return null;
        }
        var manager = typed.get("lineManager");
        return errors.answer(
                desk.keep(
                        new KeepPerson(
                                id == null ? null : new PersonId(id),
                                new AgencyId(Long.parseLong(agency)),
                                Objects.requireNonNullElse(typed.get("name"), "")
                                        .strip(),
                                Objects.requireNonNullElse(typed.get("title"), "")
                                        .strip(),
                                Tier.valueOf(tier),
                                Employment.valueOf(employment),
                                manager == null ? null : new PersonId(Long.parseLong(manager)),
                                typed.get("email"),
                                roles.stream().map(Role::valueOf).collect(Collectors.toSet())),
                        proof.proof()),
                kept -> "/people/edit.xhtml?faces-redirect=true&kept=true&id=" + kept.value());
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    /** The entry as it stands; null for somebody new. */
    public @Nullable StaffLine getLine() {
        return line;
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = List.copyOf(roles);
    }
}
