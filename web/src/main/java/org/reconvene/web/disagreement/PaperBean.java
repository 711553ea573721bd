package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.boundary.DocumentsDesk;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.Times;
import org.reconvene.web.page.Upload;

/** A document that a side adds to a disagreement. */
@Named("paperBean")
@RequestScoped
public class PaperBean {

    @EJB
    DocumentsDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    Times times;

    private @Nullable Part file;
    private @Nullable String title;
    private @Nullable String entry;

    public @Nullable String add() throws IOException {
        var sent = Upload.of(file);
        if (!sent.isChosen()) {
            errors.add("file", "Choose a file, for example a PDF");
            return null;
        }
        var reference = page.getView().reference();
        var command = new AddPaper(
                new CaseKey(reference),
                Objects.requireNonNullElse(title, ""),
                null,
                entry == null || entry.isEmpty() ? null : Long.valueOf(entry),
                sent.name(),
                sent.content());
        return errors.answer(desk.add(command), id -> ViewBean.page(reference));
    }

    /** What was written, newest first: a document mostly belongs to what was written last. */
    public List<Choice> getEntries() {
        return page.getView().entries().reversed().stream().map(this::choice).toList();
    }

    private Choice choice(EntryView written) {
        return Choice.of(
                Long.toString(written.id()),
                written.item().words() + ": " + written.writtenBy().name() + ", " + times.stamp(written.writtenAt()));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getEntry() {
        return entry;
    }

    public void setEntry(@Nullable String entry) {
        this.entry = entry;
    }
}
