package org.reconvene.reports;

import org.reconvene.reports.rendering.Press;

/** Turns a chronology into PDF/UA-1. One instance serves any number of threads; make it once and keep it. */
public final class ChronologyRenderer {
    private final Press press = new Press();

    /**
     * The chronology's file.
     *
     * @throws ReportNotRendered when it cannot be laid out
     */
    public byte[] render(Chronology chronology) {
        var out = new Pieces();
        Engine.run("chronology " + chronology.reference(), () -> press.toPdf(chronology, out));
        return out.together();
    }
}
