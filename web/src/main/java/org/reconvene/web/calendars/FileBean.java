package org.reconvene.web.calendars;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.calendars.FilePreview;
import org.reconvene.calendars.boundary.CalendarsDesk;
import org.reconvene.time.DateWords;
import org.reconvene.time.DayChange;
import org.reconvene.web.page.Errors;

/** Takes in a holiday file, shows what it would change, and has it kept. */
@Named("calendarFile")
@ViewScoped
public class FileBean implements Serializable {

    private static final int MOST_BYTES = 1_000_000;

    @EJB
    transient CalendarsDesk desk;

    @Inject
    transient Errors errors;

    private transient @Nullable Part file;
    private @Nullable String text;
    private @Nullable FilePreview preview;

    /** Reads the file and compares it; nothing is changed. */
    public void send() throws IOException {
        text = null;
        preview = null;
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            errors.add("file", "Choose the file, for example bank-holidays.json, and see that it is not empty");
        } else if (sent.getSize() > MOST_BYTES) {
            errors.add("file", "The file is larger than 1 MB. Send the file of bank holidays alone");
        } else {
            try (var in = sent.getInputStream()) {
                compare(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private void compare(String sent) {
        var outcome = desk.preview(sent);
        if (outcome instanceof Outcome.Done<FilePreview> done) {
            text = sent;
            preview = done.value();
        } else {
            errors.answer(outcome, seen -> "");
        }
    }

    /** Lets the file count that was looked at. */
    public @Nullable String confirm() {
        var looked = preview;
        if (text == null || looked == null) {
            errors.add("file", "Send the file again: it was looked at too long ago");
            return null;
        }
        return errors.answer(desk.keep(text, looked.seen()), moved -> IndexBean.PAGE + "&done=file&moved=" + moved);
    }

    /** Throws the preview away. */
    public String discard() {
        return IndexBean.PAGE + "&done=discarded";
    }

    /** What is shown of the day that a change concerns: for a moved holiday both days. */
    public String days(DayChange change) {
        var to = change.movedTo();
        return DateWords.day(change.date()) + (to == null ? "" : " to " + DateWords.day(to));
    }

    public @Nullable FilePreview getPreview() {
        return preview;
    }

    /** The years that may not be whole, as a sentence names them; empty where there are none. */
    public String getShortYears() {
        List<Integer> years = preview == null ? List.of() : preview.shortYears();
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
