package org.reconvene.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.EndSessions;
import org.reconvene.account.SessionView;
import org.reconvene.account.boundary.SessionsDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.Times;

/** Where the reader is signed in, on the page of their account. */
@Named("ownSessions")
@RequestScoped
public class OwnSessionsBean {

    @EJB
    SessionsDesk desk;

    @Inject
    ProofBean proof;

    @Inject
    Errors errors;

    @Inject
    Times times;

    private List<SessionView> all = List.of();
    private List<String> chosen = List.of();

    @PostConstruct
    void read() {
        all = desk.mine();
    }

    /** Ends those that were chosen. */
    public @Nullable String end() {
        var numbers = chosen.stream().map(Long::valueOf).collect(Collectors.toSet());
        return errors.answer(
                desk.endSome(new EndSessions(numbers, proof.proof())),
                ended -> "/account.xhtml?faces-redirect=true&ended=true");
    }

    /** Every other session, to be chosen from. */
    public List<Choice> getElsewhere() {
        return all.stream()
                .filter(session -> !session.thisOne())
                .map(session -> Choice.of(
                        Long.toString(session.id()),
                        session.browser(),
                        "signed in on " + times.dayAndTime(session.beganAt()) + ", last used "
                                + times.dayAndTime(session.usedAt())))
                .toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }
}
