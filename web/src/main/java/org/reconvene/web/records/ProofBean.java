package org.reconvene.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.seal.CheckView;
import org.reconvene.seal.SealView;
import org.reconvene.seal.boundary.ProofDesk;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Checks a case, everything, what was kept outside, or a bundle that came back, and shows what was found. */
@Named("recordProof")
@RequestScoped
public class ProofBean {

    @EJB
    ProofDesk desk;

    @Inject
    Errors errors;

    private @Nullable SealView view;
    private @Nullable CheckView found;
    private @Nullable String reference;
    private @Nullable String head;
    private @Nullable Part bundle;

    @PostConstruct
    void read() {
        view = NotShown.unless(desk.open());
    }

    /** Checks the case that was named. */
    public void checkCase() {
        show(desk.ofCase(Objects.requireNonNullElse(reference, "").strip().toUpperCase(Locale.ROOT)));
    }

    /** Checks everything. */
    public void checkEverything() {
        show(desk.ofEverything());
    }

    /** Checks everything against the head that was pasted. */
    public void checkHead() {
        show(desk.ofHead(Objects.requireNonNullElse(head, "")));
    }

    /** Checks the bundle that was sent. */
    public void checkBundle() throws IOException {
        var sent = bundle;
        if (sent == null || sent.getSize() == 0) {
            errors.add("bundle", "Choose the bundle, for example reconvene-SUR-2026-0042.zip");
            return;
        }
        var file = Files.createTempFile("reconvene-check", ".zip");
        try (var in = sent.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            show(desk.ofBundle(file));
        } finally {
            Files.delete(file);
        }
    }

    private void show(Outcome<CheckView> outcome) {
        if (outcome instanceof Outcome.Done<CheckView> done) {
            found = done.value();
        } else {
            errors.answer(outcome, seen -> "");
        }
    }

    public SealView getView() {
        return Objects.requireNonNull(view, "the seals are read first");
    }

    public @Nullable CheckView getFound() {
        return found;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getHead() {
        return head;
    }

    public void setHead(@Nullable String head) {
        this.head = head;
    }

    public @Nullable Part getBundle() {
        return bundle;
    }

    public void setBundle(@Nullable Part bundle) {
        this.bundle = bundle;
    }
}
