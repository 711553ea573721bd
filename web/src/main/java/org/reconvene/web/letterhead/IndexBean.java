package org.reconvene.web.letterhead;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.letterhead.KeepLetterhead;
import org.reconvene.letterhead.boundary.LetterheadDesk;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Language;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Upload;

/** What letters and documents say of the partnership, being written by its administrator. */
@Named("letterhead")
@RequestScoped
public class IndexBean {

    @EJB
    LetterheadDesk desk;

    @Inject
    Errors errors;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable Letterhead view;
    private @Nullable Part crest;
    private List<String> without = List.of();

    @PostConstruct
    void read() {
        var kept = NotShown.unless(desk.open());
        view = kept;
        typed.put("address", String.join("\n", kept.address()));
        typed.put("replies", kept.replies());
        typed.put("words", kept.words());
        typed.put("language", kept.language().code());
    }

    /** Keeps what was typed and shows it again. */
    public @Nullable String keep() throws IOException {
        var sent = Upload.of(crest);
        return errors.answer(
                desk.keep(new KeepLetterhead(
                        text("address"),
                        text("replies"),
                        text("words"),
                        Language.ofCode(typed.get("language")).orElse(null),
                        sent.isChosen() ? sent.content() : null,
                        !without.isEmpty())),
                kept -> "/letterhead/index.xhtml?faces-redirect=true&kept=true");
    }

    /** The languages in which letters can be made, each named in itself and to whoever reads English. */
    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> Choice.of(
                        language.code(),
                        language == Language.ENGLISH
                                ? language.inItself()
                                : language.inItself() + " (" + language.inEnglish() + ")"))
                .toList();
    }

    /** The one thing that can be ticked: that the crest is to go. */
    public List<Choice> getWithoutChoices() {
        return List.of(Choice.of("without", "Print no crest from now on"));
    }

    public boolean isCrested() {
        return Objects.requireNonNull(view, "the letterhead is read first").crest() != null;
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable Part getCrest() {
        return crest;
    }

    public void setCrest(@Nullable Part crest) {
        this.crest = crest;
    }

    public List<String> getWithout() {
        return without;
    }

    public void setWithout(List<String> without) {
        this.without = List.copyOf(without);
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
