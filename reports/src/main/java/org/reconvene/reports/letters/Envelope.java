package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

/**
 * What every letter has around what it says.
 *
 * @param partnership in whose name it is sent, and in whose language
 * @param to who is written to
 * @param toAddress the lines of their address; empty where it is handed over or sent from within the service
 * @param reference of the request
 * @param date the day it is written
 * @param signedBy who signs it
 * @param copies who else gets it; empty where nobody does
 * @param demonstration whether every person and case in it is invented
 */
public record Envelope(
        Letterhead partnership,
        Person to,
        List<String> toAddress,
        String reference,
        LocalDate date,
        Person signedBy,
        List<String> copies,
        boolean demonstration) {
    public Envelope {
        toAddress = List.copyOf(toAddress);
        copies = List.copyOf(copies);
    }

    Phrases phrases() {
        return Phrases.in(partnership.language());
    }

    Letter letter(Phrase subject, List<Letter.Block> blocks) {
        var lines = new ArrayList<>(List.of(to.name(), to.title(), to.agency()));
        lines.addAll(toAddress);
        return new Letter(
                partnership,
                date,
                lines,
                reference,
                subject,
                phrases().say("letter.dear", Map.of("name", to.name())),
                blocks,
                new Letter.Closing(
                        phrases().say("letter.sincerely"), signedBy.name(), signedBy.title(), signedBy.agency()),
                List.of(),
                copies,
                demonstration);
    }
}
