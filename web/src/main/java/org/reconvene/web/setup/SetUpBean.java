package org.reconvene.web.setup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.SetUp;
import org.reconvene.account.boundary.SetUpDesk;
import org.reconvene.time.Nation;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** The page on which the first administrator of an empty server is made. */
@Named("setUp")
@RequestScoped
public class SetUpBean {

    @EJB
    SetUpDesk desk;

    @Inject
    Errors errors;

    private final Map<String, @Nullable String> typed = new HashMap<>();

    public boolean isOpen() {
        return desk.isOpen();
    }

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public List<Choice> getNations() {
        return Arrays.stream(Nation.values())
                .map(nation -> Choice.of(nation.key(), nation.displayName()))
                .toList();
    }

    /** Makes the administrator and goes to the sign-in page. */
    public @Nullable String make() {
        return errors.answer(
                desk.setUp(new SetUp(
                        text("code"),
                        text("partnershipName"),
                        Nation.ofKey(text("nation")).orElse(null),
                        text("prefix").toUpperCase(Locale.ROOT),
                        text("agencyName"),
                        text("name"),
                        text("userName"),
                        text("password"),
                        text("again"))),
                made -> "/sign-in.xhtml?faces-redirect=true&made=true");
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
