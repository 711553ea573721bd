package org.reconvene.reports;

import org.reconvene.reports.rendering.Press;

/**
 * Turns a letter into PDF/UA-1. One instance serves any number of threads and reads its template once; make it once and
 * keep it.
 */
public final class LetterRenderer {
    private final Press press = new Press();

    /**
     * The letter's file.
     *
     * @throws ReportNotRendered when the letter cannot be laid out
     */
    public byte[] render(Letter letter) {
        var out = new Pieces();
        Engine.run("letter " + letter.reference(), () -> press.toPdf(letter, out));
        return out.together();
    }

    /**
     * The letter with its file.
     *
     * @param name without the ending, of letters, digits and hyphens
     * @throws ReportNotRendered when the letter cannot be laid out
     */
    public LetterFile file(String name, Letter letter) {
        return new LetterFile(name + ".pdf", letter, render(letter));
    }
}
