package org.reconvene.reports;

import org.reconvene.reports.rendering.Press;

/** Turns a statement into PDF/UA-1. One instance serves any number of threads; make it once and keep it. */
public final class StatementRenderer {
    private final Press press = new Press();

    /**
     * The statement with its file.
     *
     * @param name without the ending, of letters, digits and hyphens
     * @throws ReportNotRendered when it cannot be laid out
     */
    public StatementFile file(String name, Statement statement) {
        var out = new Pieces();
        Engine.run("statement " + statement.reference(), () -> press.toPdf(statement, out));
        return new StatementFile(name + ".pdf", statement, out.together());
    }
}
