package org.reconvene.web.oversight;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.oversight.RestrictChild;
import org.reconvene.oversight.boundary.RestrictionDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Restricts who finds a child. */
@Named
@RequestScoped
public class RestrictedBean {

    @EJB
    RestrictionDesk desk;

    @Inject
    Errors errors;

    private List<String> references = List.of();
    private @Nullable String child;
    private @Nullable String what;
    private @Nullable String reason;

    @PostConstruct
    void read() {
        references = NotShown.unless(desk.restricted());
    }

    /** Restricts the child, or ends that. */
    public @Nullable String restrict() {
        if (what == null || what.isEmpty()) {
            errors.add("what", "Choose whether the child is to be restricted");
            return null;
        }
        return errors.answer(
                desk.restrict(new RestrictChild(
                        Objects.requireNonNullElse(child, ""),
                        Boolean.parseBoolean(what),
                        Objects.requireNonNullElse(reason, ""))),
                reference -> "/oversight/restricted.xhtml?faces-redirect=true&done=true");
    }

    public List<String> getReferences() {
        return references;
    }

    public List<Choice> getChoices() {
        return List.of(Choice.of("true", "Restrict the child"), Choice.of("false", "End the restriction"));
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String child) {
        this.child = child;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
