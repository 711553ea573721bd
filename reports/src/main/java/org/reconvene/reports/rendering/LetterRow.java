package org.reconvene.reports.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Bulleted;
import org.reconvene.reports.Letter.Facts;
import org.reconvene.reports.Letter.Heading;
import org.reconvene.reports.Letter.Numbered;
import org.reconvene.reports.Letter.Paragraph;
import org.reconvene.reports.Statement;
import org.reconvene.reports.language.Language;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

/**
 * One thing beneath another in a letter or a statement. Its components are the fields of the templates "letter" and "statement".
 *
 * @param kind salutation, subject, note, heading, paragraph, item, fact or closing
 * @param label an item's number or bullet, a fact's name; empty of the others
 * @param labelIn the language of the label, as a file names it; null where it is the page's own, or not known
 * @param text of the closing, the paragraph that stays with it, or empty
 * @param textIn the language of the text, likewise
 * @param position parts it from its neighbours
 * @param first whether it is the first of its kind in a row
 */
record LetterRow(
        String kind,
        String label,
        @Nullable String labelIn,
        String text,
        @Nullable String textIn,
        Integer position,
        Boolean first) {
    /** Seven or eight lines: more may be parted from the closing, since a good part of it still stands above. */
    private static final int STAYS_WITH_THE_CLOSING = 700;

    static List<LetterRow> of(Letter letter) {
        var page = letter.from().language();
        var rows = new ArrayList<LetterRow>();
        rows.add(row("salutation", letter.salutation(), page));
        rows.add(row("subject", letter.subject(), page));
        rows.addAll(notes(letter.isPartlyForeign(), page));
        letter.blocks().stream().flatMap(block -> of(block, page)).forEach(rows::add);
        var last = rows.getLast();
        var stays = last.text.length() <= STAYS_WITH_THE_CLOSING;
        if (stays) {
            rows.removeLast();
        }
        rows.add(new LetterRow("closing", "", null, stays ? last.text : "", stays ? last.textIn : null, 0, true));
        return inTheirPlaces(rows);
    }

    /** What the statement is and what it says, without what makes a letter of it. */
    static List<LetterRow> of(Statement statement) {
        var page = statement.partnership().language();
        var rows = new ArrayList<>(notes(statement.isPartlyForeign(), page));
        statement.about().forEach(sentence -> rows.add(row("paragraph", sentence, page)));
        statement.blocks().stream().flatMap(block -> of(block, page)).forEach(rows::add);
        return inTheirPlaces(rows);
    }

    /** Says that something is not translated: in the page's language, and in English to whoever reads no other. */
    private static List<LetterRow> notes(boolean partlyForeign, Language page) {
        return partlyForeign
                ? Stream.of(page, Language.ENGLISH)
                        .map(language -> row("note", Phrases.in(language).say("frame.untranslated"), page))
                        .toList()
                : List.of();
    }

    private static List<LetterRow> inTheirPlaces(List<LetterRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).at(at, rows))
                .toList();
    }

    private static Stream<LetterRow> of(Letter.Block block, Language page) {
        return switch (block) {
            case Paragraph paragraph ->
                paragraph
                        .text()
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> row(
                                "paragraph", new Phrase(line, paragraph.text().language()), page));
            case Heading heading -> Stream.of(row("heading", heading.text(), page));
            case Facts facts -> facts.facts().stream().map(fact -> row("fact", fact.label(), fact.value(), page));
            case Bulleted list -> list.items().stream().map(item -> row("item", Phrase.asWritten("•"), item, page));
            case Numbered list ->
                IntStream.range(0, list.items().size())
                        .mapToObj(at -> row(
                                "item",
                                Phrase.asWritten(String.format(Locale.UK, "%d.", at + 1)),
                                list.items().get(at),
                                page));
        };
    }

    private static LetterRow row(String kind, Phrase text, Language page) {
        return row(kind, Phrase.asWritten(""), text, page);
    }

    private static LetterRow row(String kind, Phrase label, Phrase text, Language page) {
        return new LetterRow(
                kind,
                onOneLine(label.text()),
                label.foreignIn(page),
                onOneLine(text.text()),
                text.foreignIn(page),
                0,
                true);
    }

    private LetterRow at(int place, List<LetterRow> all) {
        var begins = place == 0 || !kind.equals(all.get(place - 1).kind);
        return new LetterRow(kind, label, labelIn, text, textIn, place, begins);
    }

    static String onOneLine(String text) {
        return Letters.printable(text.strip().replaceAll("\\s+", " "));
    }
}
