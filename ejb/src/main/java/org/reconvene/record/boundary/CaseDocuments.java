package org.reconvene.record.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperContent;
import org.reconvene.record.PaperSeal;
import org.reconvene.record.PaperView;
import org.reconvene.record.store.PaperShelf;

/** The documents of a case with their bytes, for a check or a bundle of its record. */
@ApplicationScoped
@Unrecorded("part of a check or of a bundle, which is decided and recorded there")
public class CaseDocuments {

    @Inject
    PaperShelf shelf;

    @Inject
    PaperSettings settings;

    @Inject
    @Any
    Instance<PaperSeal> seals;

    /** All of them, oldest first. */
    public List<PaperView> of(CaseKey key) {
        return shelf.of(key);
    }

    /** Which of them are withheld from whoever is signed in. */
    public Predicate<PaperView> withheld(CaseKey key) {
        return seals.stream().map(seal -> seal.sealed(key)).reduce(paper -> false, Predicate::or);
    }

    /** One of them; empty where what is kept of it is not there, or not what was added. */
    public Optional<PaperContent> open(CaseKey key, long paper) {
        try {
            return shelf.open(key, paper, settings.folder().orElse(null));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
