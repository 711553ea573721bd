package org.reconvene.reports.rendering;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.reconvene.reports.Chronology;
import org.reconvene.reports.ChronologyRenderer;
import org.reconvene.reports.Letter;
import org.reconvene.reports.LetterRenderer;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.Printout;
import org.reconvene.reports.Report;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.SampleFilesTest;
import org.reconvene.reports.Statement;
import org.reconvene.reports.StatementRenderer;

/** Every sample of every kind of document that is printed, by name: those that the other tests print and read. */
final class PrintedSamples {
    private static final LetterRenderer LETTERS = new LetterRenderer();
    private static final StatementRenderer STATEMENTS = new StatementRenderer();
    private static final ChronologyRenderer CHRONOLOGIES = new ChronologyRenderer();

    private PrintedSamples() {}

    static Map<String, Callable<byte[]>> all() {
        var all = new TreeMap<String, Callable<byte[]>>();
        add(all, "", SampleFilesTest.samples());
        add(all, "", PrintoutPaperTest.printouts());
        add(all, "letter-", LetterPaperTest.letters());
        add(all, "statement-", StatementPaperTest.statements());
        add(all, "chronology-", ChronologyPaperTest.chronologies());
        return all;
    }

    private static void add(Map<String, Callable<byte[]>> all, String kind, Stream<Arguments> samples) {
        samples.map(Arguments::get).forEach(sample -> all.put(kind + sample[0], () -> print(sample[1])));
    }

    private static byte[] print(Object sample) {
        return switch (sample) {
            case Report report -> PrintedFiles.print(report, ReportFormat.PDF);
            case Printout printout -> PrintedFiles.print(printout, ReportFormat.PDF);
            case Letter letter -> LETTERS.render(letter);
            case Statement statement -> STATEMENTS.file("statement", statement).content();
            case Chronology chronology -> CHRONOLOGIES.render(chronology);
            default -> throw new IllegalArgumentException(sample.getClass().getName());
        };
    }
}
