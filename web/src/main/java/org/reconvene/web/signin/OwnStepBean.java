package org.reconvene.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.account.ProposedStep;
import org.reconvene.account.SecondStepView;
import org.reconvene.account.SetUpSecondStep;
import org.reconvene.account.boundary.OwnStepDesk;
import org.reconvene.web.page.Errors;

/** The page of one's own second step. The key that is proposed stays on the server until it is set up or the session ends. */
@Named("ownStep")
@RequestScoped
public class OwnStepBean {

    private static final String PROPOSED = "org.reconvene.proposedStep";

    @EJB
    OwnStepDesk desk;

    @Inject
    ProofBean proof;

    @Inject
    Errors errors;

    @Inject
    ExternalContext external;

    private SecondStepView view = new SecondStepView(null, 0, false);
    private List<String> codes = List.of();

    @PostConstruct
    void read() {
        if (desk.view() instanceof Outcome.Done<SecondStepView> done) {
            view = done.value();
        }
    }

    /** Sets it up; the recovery codes live for this one answer of the page. */
    public void setUp() {
        var proposed = proposed();
        show(desk.setUp(new SetUpSecondStep(proposed == null ? "" : proposed.key(), proof.proof())));
        if (!codes.isEmpty()) {
            external.getSessionMap().remove(PROPOSED);
            external.getSessionMap().remove(SignIn.MUST_SET_UP);
        }
    }

    public void makeCodes() {
        show(desk.makeCodes(proof.proof()));
    }

    public @Nullable String turnOff() {
        var page = errors.answer(desk.turnOff(proof.proof()), me -> "/second-step.xhtml?faces-redirect=true&off=true");
        if (page != null && view.required()) {
            external.getSessionMap().put(SignIn.MUST_SET_UP, true);
        }
        return page;
    }

    private void show(Outcome<List<String>> outcome) {
        if (outcome instanceof Outcome.Done<List<String>> done) {
            codes = done.value();
        }
        errors.answer(outcome, done -> "");
        read();
    }

    private @Nullable ProposedStep proposed() {
        return external.getSessionMap().get(PROPOSED) instanceof ProposedStep proposed ? proposed : null;
    }

    /** The key that is proposed: the same for the whole session, so that a telephone that took it stays right. */
    public ProposedStep getProposed() {
        var known = proposed();
        if (known == null) {
            known = ((Outcome.Done<ProposedStep>) desk.propose()).value();
            external.getSessionMap().put(PROPOSED, known);
        }
        return known;
    }

    /** The key in groups of four, to be typed. */
    public String getGroups() {
        return getProposed().key().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The same as a picture, to be read by a telephone. */
    public CodePicture getPicture() {
        return CodePicture.of(getProposed().address());
    }

    /** Whether only this page is open, because everybody must have a second step here. */
    public boolean isMust() {
        return external.getSessionMap().containsKey(SignIn.MUST_SET_UP);
    }

    public SecondStepView getView() {
        return view;
    }

    /** The recovery codes just made; empty on every other answer. */
    public List<String> getCodes() {
        return codes;
    }
}
