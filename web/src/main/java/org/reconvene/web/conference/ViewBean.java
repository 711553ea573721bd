package org.reconvene.web.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.boundary.RecordingDesk;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperView;
import org.reconvene.record.boundary.Papers;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Upload;

/** One conference with its decisions, who took part, its papers and, for the chair, its dissents. */
@Named("conferenceViewBean")
@RequestScoped
public class ViewBean {

    @Inject
    ConferencesOfMine conferences;

    @Inject
    RecordingDesk recording;

    @Inject
    Papers papers;

    @Inject
    Errors errors;

    private @Nullable ConferenceView conference;
    private List<DissentView> dissents = List.of();
    private List<PaperView> shelf = List.of();
    private @Nullable String title;
    private @Nullable Part file;

    public void load() {
        var opened = getConference();
        if (opened.chairedByMe()) {
            dissents = recording.at(opened.reference());
            shelf = papers.of(new CaseKey(opened.reference()));
        }
    }

    /** The chair adds a paper. */
    public @Nullable String addPaper() throws IOException {
        var reference = Address.reference("ref");
        var sent = Upload.of(file);
        if (!sent.isChosen()) {
            errors.add("file", "Choose a file, for example a PDF");
            return null;
        }
        var command = new AddPaper(
                new CaseKey(reference), Objects.requireNonNullElse(title, ""), null, null, sent.name(), sent.content());
        return errors.answer(papers.add(command), id -> "/conference/view.xhtml?faces-redirect=true&ref=" + reference);
    }

    public ConferenceView getConference() {
        if (conference == null) {
            conference = NotShown.unless(conferences.open(Address.reference("ref")));
        }
        return conference;
    }

    /** What the chair does next, from what is missing; empty where nothing is. */
    public ChairsTurn getTurn() {
        return ChairsTurn.of(getConference());
    }

    public List<DissentView> getDissents() {
        return dissents;
    }

    public List<PaperView> getShelf() {
        return shelf;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
