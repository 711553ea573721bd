package org.reconvene.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.boundary.Gate;
import org.reconvene.interchange.CensusLimits;
import org.reconvene.interchange.boundary.CensusUploads;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Takes in a census file and has it read. */
@Named("censusUpload")
@RequestScoped
public class UploadBean {

    @EJB
    CensusUploads uploads;

    @Inject
    Gate gate;

    @Inject
    Errors errors;

    private @Nullable Part file;

    @PostConstruct
    void opensToImporters() {
        if (!gate.mayInOffice(Act.IMPORT_CENSUS)) {
            throw new NotShown("Only those who import the census for their partnership can send one.");
        }
    }

    /** Hands the file over and goes to the page that says how far it has come. */
    public @Nullable String send() throws IOException {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            errors.add("census", "Choose the census file, for example CIN_2026.xml");
            return null;
        }
        if (sent.getSize() > CensusLimits.USUAL.bytes()) {
            errors.add("census", "The file is larger than 64 MB. Export one census year at a time");
            return null;
        }
        // The server deletes its own copy when the request ends, and the file is read after that.
        var kept = Files.createTempFile("census", ".xml");
        try (var in = sent.getInputStream()) {
            Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        var name = Objects.requireNonNullElse(sent.getSubmittedFileName(), "census.xml");
        return errors.answer(
                uploads.send(name, kept, sent.getSize()),
                number -> "/imports/progress.xhtml?faces-redirect=true&import=" + number);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
