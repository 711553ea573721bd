package org.reconvene.web.imports;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.interchange.ChildChange;
import org.reconvene.interchange.ImportStatus;
import org.reconvene.interchange.RejectedRow;
import org.reconvene.interchange.boundary.CensusDesk;
import org.reconvene.interchange.boundary.CensusUploads;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** What an import would change, or changed, and what cannot be used of its file. */
@Named("censusImport")
@ViewScoped
public class PreviewBean implements Serializable {

    /** As many rejected rows are shown; all of them are in the download. */
    private static final int SHOWN = 500;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @EJB
    transient CensusDesk desk;

    @EJB
    transient CensusUploads uploads;

    @Inject
    transient Errors errors;

    private long number;
    private @Nullable CensusImportView view;
    private List<RejectedRow> rejected = List.of();

    public void read() {
        view = NotShown.unless(desk.open(number));
        rejected = NotShown.unless(desk.rejected(number, 0, SHOWN));
    }

    /** Has it written, and goes to the page that says how far that has come. */
    public @Nullable String confirm() {
        return errors.answer(
                uploads.confirm(number),
                confirmed -> "/imports/progress.xhtml?faces-redirect=true&import=" + confirmed.id());
    }

    /** Throws the preview away. */
    public @Nullable String discard() {
        return errors.answer(desk.cancel(number), gone -> "/imports/census.xhtml?faces-redirect=true&discarded=true");
    }

    public boolean is(String status) {
        return getView().status() == ImportStatus.valueOf(status);
    }

    /** The heading: what became of the file, or what is to be done. */
    public String getHeading() {
        return switch (getView().status()) {
            case READING -> "The reading was interrupted";
            case READY -> getView().changesNothing() ? "This census changes nothing" : "Look at what would change";
            case REFUSED -> "This file cannot be used";
            case CANCELLED -> "The import was stopped";
            case CONFIRMED -> getView().changesNothing() ? "This census changed nothing" : "The census is imported";
        };
    }

    /** What is held of the child’s dates now, in words. */
    public String before(ChildChange child) {
        return dates(child.wasBornOn(), child.wasExpectedOn());
    }

    /** What would be held of the child’s dates, in words. */
    public String after(ChildChange child) {
        return dates(child.bornOn(), child.expectedOn());
    }

    private static String dates(@Nullable LocalDate born, @Nullable LocalDate expected) {
        if (born != null) {
            return "born " + DAY.format(born);
        }
        return expected == null ? "no date" : "expected " + DAY.format(expected);
    }

    public CensusImportView getView() {
        if (view == null) {
            // The number in the address was none, so that nothing was read.
            throw new NotShown("There is no such import. The page of imports shows those that there are.");
        }
        return view;
    }

    public List<RejectedRow> getRejected() {
        return rejected;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }
}
