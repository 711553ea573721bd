package org.reconvene.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.reconvene.reports.language.Phrase;

/**
 * A business letter of a partnership, in words: {@link LetterRenderer} turns it into PDF. Line breaks in a paragraph
 * begin another; everywhere else they become spaces.
 *
 * @param from whose letter it is
 * @param date the day it is written, in the partnership's time zone
 * @param to the addressee's lines: name, title, agency, address
 * @param reference by which the letter can be found again; stands at the foot of every page after the first
 * @param subject its heading and the title of the file
 * @param salutation "Dear Ann Hughes"
 * @param blocks what it says, in order; the last is a paragraph, and where that is short it stays on one page with the
 *     closing, so that nobody signs an empty page
 * @param closing who signs it
 * @param enclosures what is sent with it; empty where there is nothing
 * @param copies who else gets it; empty where nobody does
 * @param demonstration whether every person and case in it is invented; it is then marked so on every page
 */
public record Letter(
        Letterhead from,
        LocalDate date,
        List<String> to,
        String reference,
        Phrase subject,
        Phrase salutation,
        List<Block> blocks,
        Closing closing,
        List<String> enclosures,
        List<String> copies,
        boolean demonstration) {
    public Letter {
        to = Stated.lines("addressee", to, 1);
        Stated.text("reference", reference);
        Stated.text("subject", subject);
        Stated.text("salutation", salutation);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Paragraph)) {
            throw new IllegalArgumentException("letter: ends without a paragraph; end it with one, above its closing");
        }
        enclosures = Stated.lines("enclosure", enclosures, 0);
        copies = Stated.lines("copy", copies, 0);
    }

    /** Whether something of it stands in another language than the letter: a phrase that is not translated yet. */
    public boolean isPartlyForeign() {
        return Stream.concat(
                        Stream.of(subject, salutation, closing.words()),
                        blocks.stream().flatMap(Letter::phrasesOf))
                .anyMatch(phrase -> phrase.isForeignIn(from.language()));
    }

    static Stream<Phrase> phrasesOf(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text);
            case Heading heading -> Stream.of(heading.text);
            case Facts facts -> facts.facts.stream().flatMap(fact -> Stream.of(fact.label, fact.value));
            case Numbered list -> list.items.stream();
            case Bulleted list -> list.items.stream();
        };
    }

    /** One part of what a letter says. */
    public sealed interface Block permits Paragraph, Heading, Facts, Numbered, Bulleted {}

    /** Any length: it goes on over as many pages as it needs. */
    public record Paragraph(Phrase text) implements Block {
        public Paragraph(String asWritten) {
            this(Phrase.asWritten(asWritten));
        }

        public Paragraph {
            Stated.text("paragraph", text);
        }
    }

    /** The heading of what follows it. */
    public record Heading(Phrase text) implements Block {
        public Heading {
            Stated.text("heading", text);
        }
    }

    /** What is to be seen at a glance: names and what they stand for, as a table. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("facts: there are none; leave them out");
            }
        }
    }

    /** One line of {@link Facts}: "Place" and "Council offices, Kelso". */
    public record Fact(Phrase label, Phrase value) {
        public Fact(Phrase label, String asWritten) {
            this(label, Phrase.asWritten(asWritten));
        }

        public Fact {
            Stated.text("label", label);
            Stated.text(label.text(), value);
        }
    }

    /** Things in an order, numbered from 1. */
    public record Numbered(List<Phrase> items) implements Block {
        public Numbered {
            items = saying("numbered list", items);
        }
    }

    /** Things in no order. */
    public record Bulleted(List<Phrase> items) implements Block {
        public Bulleted {
            items = saying("list", items);
        }
    }

    /**
     * The end of a letter.
     *
     * @param words "Yours sincerely"
     * @param name of who signs it
     * @param title of who signs it
     * @param agency for which they sign
     */
    public record Closing(Phrase words, String name, String title, String agency) {
        public Closing {
            Stated.text("closing", words);
            Stated.text("signatory", name);
            Stated.text("signatory's title", title);
            Stated.text("signatory's agency", agency);
        }
    }

    private static List<Phrase> saying(String field, List<Phrase> items) {
        Stated.lines(field, items.stream().map(Phrase::text).toList(), 1);
        return List.copyOf(items);
    }
}
