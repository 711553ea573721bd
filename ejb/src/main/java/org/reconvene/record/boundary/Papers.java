package org.reconvene.record.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperContent;
import org.reconvene.record.PaperView;
import org.reconvene.record.model.PaperKind;
import org.reconvene.record.store.PaperShelf;
import org.reconvene.time.boundary.BusinessClock;

/** The papers of a case. */
@Stateless
public class Papers {

    /** The most that one paper may weigh, in bytes: 25 MB. */
    public static final int LARGEST = 25 * 1024 * 1024;

    @Inject
    Journal journal;

    @Inject
    PaperShelf shelf;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    /** Adds the paper and answers its id, or says what to mend. */
    public Outcome<Long> add(AddPaper command) {
        if (journal.admit(Act.ADD_PAPER, command.key()) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = new ArrayList<Refusal>();
        if (command.title().isBlank() || command.title().length() > 200) {
            refusals.add(Refusal.of(
                    "title", "Give the paper a title of up to 200 characters, for example Health visitor’s report"));
        }
        if (command.content().length > LARGEST) {
            refusals.add(Refusal.of("file", "The file is larger than 25 MB. Send a smaller one, or split it"));
        }
        var kind = PaperKind.of(command.content());
        if (kind.isEmpty()) {
            refusals.add(Refusal.of("file", "Choose a PDF, a Word document without macros, or a PNG or JPEG picture"));
        }
        if (!refusals.isEmpty() || kind.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var id = shelf.put(command, kind.get(), signedIn.person().id(), clock.now());
        journal.done(Act.ADD_PAPER, command.key(), signedIn.person().name() + " added a paper: " + command.title());
        return Outcome.done(id);
    }

    /** The papers of the case, oldest first; empty for whoever may not read them. */
    public List<PaperView> of(CaseKey key) {
        if (journal.admit(Act.READ_PAPER, key) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_PAPER, key);
        return shelf.of(key);
    }

    /** The bytes of one paper of the case. */
    public Optional<PaperContent> open(CaseKey key, long paper) {
        if (journal.admit(Act.READ_PAPER, key) instanceof Decision.Refused) {
            return Optional.empty();
        }
        journal.read(Act.READ_PAPER, key);
        return shelf.open(key, paper);
    }
}
