package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.Letter;

/**
 * What every letter has around what it says.
 *
 * @param partnership the partnership's name and the lines of its address
 * @param to who is written to
 * @param toAddress the lines of their address; empty where it is handed over or sent from within the service
 * @param reference of the request
 * @param date the day it is written
 * @param signedBy who signs it
 * @param copies who else gets it; empty where nobody does
 * @param demonstration whether every person and case in it is invented
 */
public record Envelope(
        Letter.Sender partnership,
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

    Letter letter(String subject, List<Letter.Block> blocks) {
        var lines = new ArrayList<>(List.of(to.name(), to.title(), to.agency()));
        lines.addAll(toAddress);
        return new Letter(
                partnership,
                date,
                lines,
                reference,
                subject,
                "Dear " + to.name(),
                blocks,
                new Letter.Closing("Yours sincerely", signedBy.name(), signedBy.title(), signedBy.agency()),
                List.of(),
                copies,
                demonstration);
    }
}
