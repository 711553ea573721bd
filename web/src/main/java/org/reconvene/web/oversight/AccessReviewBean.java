package org.reconvene.web.oversight;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.oversight.AccessLine;
import org.reconvene.oversight.boundary.AccessReviewDesk;
import org.reconvene.people.Role;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Shows who may see what, to be looked over once a quarter. */
@Named
@RequestScoped
public class AccessReviewBean {

    @EJB
    AccessReviewDesk desk;

    @Inject
    BusinessClock clock;

    @Inject
    Errors errors;

    private List<AccessLine> lines = List.of();
    private @Nullable String words;

    @PostConstruct
    void read() {
        lines = NotShown.unless(desk.list());
    }

    /** Records that it was looked over. */
    public @Nullable String looked() {
        return errors.answer(
                desk.looked(Objects.requireNonNullElse(words, "")),
                said -> "/oversight/access.xhtml?faces-redirect=true&done=true");
    }

    public List<AccessLine> getLines() {
        return lines;
    }

    /** When the list was made. */
    public Instant getAt() {
        return clock.now();
    }

    /** The offices of the person in words, or that they hold none. */
    public String offices(AccessLine line) {
        return line.person().roles().isEmpty()
                ? "None"
                : line.person().roles().stream().sorted().map(Role::words).collect(Collectors.joining("; "));
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
