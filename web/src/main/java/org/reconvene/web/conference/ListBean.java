package org.reconvene.web.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceLine;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.Reader;

/** The conferences in which the reader has a part, and for a chair those that have no chair yet. */
@Named("conferenceListBean")
@RequestScoped
public class ListBean {

    @Inject
    ConferencesOfMine conferences;

    @Inject
    ChairsDesk chairs;

    @Inject
    Errors errors;

    @Inject
    Reader reader;

    private @Nullable List<ConferenceLine> lines;
    private @Nullable List<ConferenceLine> withoutChair;

    public List<ConferenceLine> getLines() {
        if (lines == null) {
            lines = conferences.list();
        }
        return lines;
    }

    public List<ConferenceLine> getWithoutChair() {
        if (withoutChair == null) {
            withoutChair = reader.may("TAKE_THE_CHAIR") ? conferences.withoutChair() : List.of();
        }
        return withoutChair;
    }

    /** The reader takes the chair of a conference that has none. */
    public @Nullable String take(String reference) {
        return errors.answer(
                chairs.takeTheChair(reference), taken -> "/conference/view.xhtml?faces-redirect=true&ref=" + taken);
    }

    /** The kind in the words of the reader’s nation. */
    public String kind(ConferenceLine line) {
        return line.kind().words(reader.getPartnership().nation());
    }
}
