package org.reconvene.reports;

import java.util.List;
import java.util.stream.Stream;
import org.reconvene.reports.language.Phrase;

/**
 * What is on the record of a case, in words, for the child's file: {@link StatementRenderer} turns it into PDF.
 *
 * @param partnership in whose name it is printed
 * @param reference of the case; stands at the foot of every page
 * @param title its heading, and with the reference the title of the file
 * @param about sentences above the rest: what it is, who had it printed and when
 * @param blocks what it says, in order
 * @param demonstration whether everything in it is invented, which every page then says
 */
public record Statement(
        Letterhead partnership,
        String reference,
        Phrase title,
        List<Phrase> about,
        List<Letter.Block> blocks,
        boolean demonstration) {
    public Statement {
        Stated.text("reference", reference);
        Stated.text("title", title);
        about = List.copyOf(about);
        about.forEach(sentence -> Stated.text("about", sentence));
        blocks = List.copyOf(blocks);
        if (about.isEmpty() || blocks.isEmpty()) {
            throw new IllegalArgumentException("statement: says nothing; say what it is, and what is on the record");
        }
    }

    /** Whether something of it stands in another language than the statement: a phrase that is not translated yet. */
    public boolean isPartlyForeign() {
        return Stream.concat(
                        Stream.concat(Stream.of(title), about.stream()),
                        blocks.stream().flatMap(Letter::phrasesOf))
                .anyMatch(phrase -> phrase.isForeignIn(partnership.language()));
    }
}
