package org.reconvene.reports.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Bulleted;
import org.reconvene.reports.Letter.Facts;
import org.reconvene.reports.Letter.Heading;
import org.reconvene.reports.Letter.Numbered;
import org.reconvene.reports.Letter.Paragraph;

/**
 * One thing beneath another in a letter or a statement. Its components are the fields of the templates "letter" and "statement".
 *
 * @param kind salutation, subject, heading, paragraph, item, fact or closing
 * @param label an item's number or bullet, a fact's name; empty of the others
 * @param text of the closing, the paragraph that stays with it, or empty
 * @param position parts it from its neighbours
 * @param first whether it is the first of its kind in a row
 */
record LetterRow(String kind, String label, String text, Integer position, Boolean first) {
    /** Seven or eight lines: more may be parted from the closing, since a good part of it still stands above. */
    private static final int STAYS_WITH_THE_CLOSING = 700;

    static List<LetterRow> of(Letter letter) {
        var rows = new ArrayList<LetterRow>();
        rows.add(row("salutation", "", letter.salutation()));
        rows.add(row("subject", "", letter.subject()));
        letter.blocks().stream().flatMap(LetterRow::of).forEach(rows::add);
        var last = rows.getLast();
        var stays = last.text.length() <= STAYS_WITH_THE_CLOSING;
        if (stays) {
            rows.removeLast();
        }
        rows.add(row("closing", "", stays ? last.text : ""));
        return inTheirPlaces(rows);
    }

    /** The blocks alone, without what makes a letter of them. */
    static List<LetterRow> of(List<Letter.Block> blocks) {
        return inTheirPlaces(blocks.stream().flatMap(LetterRow::of).toList());
    }

    private static List<LetterRow> inTheirPlaces(List<LetterRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).at(at, rows))
                .toList();
    }

    private static Stream<LetterRow> of(Letter.Block block) {
        return switch (block) {
            case Paragraph paragraph ->
                paragraph.text().lines().filter(line -> !line.isBlank()).map(line -> row("paragraph", "", line));
            case Heading heading -> Stream.of(row("heading", "", heading.text()));
            case Facts facts -> facts.facts().stream().map(fact -> row("fact", fact.label(), fact.value()));
            case Bulleted list -> list.items().stream().map(item -> row("item", "•", item));
            case Numbered list ->
                IntStream.range(0, list.items().size())
                        .mapToObj(at -> row(
                                "item",
                                String.format(Locale.UK, "%d.", at + 1),
                                list.items().get(at)));
        };
    }

    private static LetterRow row(String kind, String label, String text) {
        return new LetterRow(kind, onOneLine(label), onOneLine(text), 0, true);
    }

    private LetterRow at(int place, List<LetterRow> all) {
        var begins = place == 0 || !kind.equals(all.get(place - 1).kind);
        return new LetterRow(kind, label, text, place, begins);
    }

    static String onOneLine(String text) {
        return Letters.printable(text.strip().replaceAll("\\s+", " "));
    }
}
