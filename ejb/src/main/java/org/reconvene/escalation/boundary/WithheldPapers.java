package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Withholding;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Side;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperSeal;
import org.reconvene.record.PaperView;

/** What the answering or the deciding side adds to a request may hold its reasons, and is withheld as they are (HER-13). */
@ApplicationScoped
@Unrecorded("part of the reading of a document, which is decided and recorded there")
public class WithheldPapers implements PaperSeal {

    @Inject
    Disagreements disagreements;

    @Inject
    Withholding withholding;

    @Inject
    Directory directory;

    @Inject
    SignedIn signedIn;

    @Override
    public Predicate<PaperView> sealed(CaseKey key) {
        return disagreements
                .find(key.value())
                .filter(Disagreement::isARequest)
                .map(disagreement -> sealed(disagreement, signedIn.person()))
                .orElse(paper -> false);
    }

    private Predicate<PaperView> sealed(Disagreement disagreement, PersonView reader) {
        var withheld = withholding.from(disagreement, reader);
        return paper -> !paper.author().equals(reader.id())
                && withheld.test(directory
                        .person(paper.author())
                        .map(disagreement::sideOf)
                        .orElse(Side.DECIDING));
    }
}
