package org.reconvene.record.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperContent;
import org.reconvene.record.PaperKind;
import org.reconvene.record.PaperSeal;
import org.reconvene.record.PaperView;
import org.reconvene.record.model.Examination;
import org.reconvene.record.model.Finding;
import org.reconvene.record.model.PaperName;
import org.reconvene.record.store.PaperShelf;
import org.reconvene.time.boundary.BusinessClock;

/** The papers of a case. */
@Stateless
public class Papers {

    private static final System.Logger LOG = System.getLogger(Papers.class.getName());

    private static final int LONGEST_TITLE = 200;

    @Inject
    Journal journal;

    @Inject
    PaperShelf shelf;

    @Inject
    PaperSettings settings;

    @Inject
    VirusScan scan;

    @Inject
    @Any
    Instance<PaperSeal> seals;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    /** Adds the paper and answers its id, or says what to mend. */
    public Outcome<Long> add(AddPaper command) {
        if (journal.admit(Act.ADD_PAPER, command.key()) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var name = PaperName.of(command.fileName());
        var title = command.title().isBlank() ? name.title() : command.title().strip();
        var refusals = new ArrayList<Refusal>();
        if (title.length() > LONGEST_TITLE) {
            refusals.add(Refusal.of(
                    "title", "Give it a title of up to 200 characters, for example Health visitor’s report"));
        }
        return switch (Examination.of(name, command.content(), settings.macros())) {
            case Finding.Refused unfit -> {
                refusals.add(Refusal.of("file", unfit.words()));
                yield Outcome.refused(refusals);
            }
            case Finding.Fit fit -> {
                if (refusals.isEmpty()) {
                    scan.refuse(command.key(), command.content()).ifPresent(refusals::add);
                }
                yield refusals.isEmpty() ? keep(command, title, name, fit.kind()) : Outcome.refused(refusals);
            }
        };
    }

    private Outcome<Long> keep(AddPaper command, String title, PaperName name, PaperKind kind) {
        var me = signedIn.person();
        try {
            var folder = settings.folder().orElse(null);
            var id = shelf.put(command, title, name.text(), kind, folder, me.id(), clock.now());
            journal.done(Act.ADD_PAPER, command.key(), me.name() + " added a document", title);
            return Outcome.done(id);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "A paper could not be kept in the folder of papers", e);
            return Outcome.refused(Refusal.of(
                    "file",
                    "The file could not be kept just now, so it was not taken in. Choose it again in a few minutes"));
        }
    }

    /** The papers of the case, oldest first; empty for whoever may not read them. */
    public List<PaperView> of(CaseKey key) {
        if (journal.admit(Act.LIST_PAPERS, key) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.LIST_PAPERS, key);
        return shelf.of(key).stream().filter(sealed(key).negate()).toList();
    }

    private Predicate<PaperView> sealed(CaseKey key) {
        return seals.stream().map(seal -> seal.sealed(key)).reduce(paper -> false, Predicate::or);
    }

    /** The bytes of one paper of the case; that they were handed out is an entry of its own, which names the paper. */
    public Outcome<PaperContent> open(CaseKey key, long paper) {
        if (journal.admit(Act.READ_PAPER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (shelf.of(key).stream().filter(sealed(key)).anyMatch(each -> each.id() == paper)) {
            return Outcome.refused(Refusal.ofAct(
                    "This document is withheld from you without the parents’ consent. The outcome is not."));
        }
        try {
            var found = shelf.open(key, paper, settings.folder().orElse(null));
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.ofAct("There is no such document in this case."));
            }
            var title = found.get().title();
            journal.done(Act.READ_PAPER, key, signedIn.person().name() + " downloaded a document", title);
            return Outcome.done(found.get());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "Paper " + paper + " of " + key.value() + " is not handed out: " + e.getMessage());
            return Outcome.refused(Refusal.ofAct(
                    "This document cannot be handed out, since what is kept is not what was added. Those who operate this"
                            + " service are told; whoever added it can add it again."));
        }
    }
}
