package org.reconvene.reporting.store;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.reconvene.reports.Report;

/** A report as JSON and back, so that its figures outlive what they were counted from. */
public final class ReportText {

    private static final Jsonb JSON = JsonbBuilder.create(
            new JsonbConfig().withAdapters(new MonthAdapter()).withNullValues(true));

    private ReportText() {}

    /** In UTF-8. */
    public static byte[] write(Report report) {
        return JSON.toJson(report).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws RuntimeException where it is no report of that type
     */
    public static <T extends Report> T read(byte[] text, Class<T> type) {
        return JSON.fromJson(new String(text, StandardCharsets.UTF_8), type);
    }

    /** "2026-11". */
    public static final class MonthAdapter implements JsonbAdapter<YearMonth, String> {
        @Override
        public String adaptToJson(YearMonth month) {
            return month.toString();
        }

        @Override
        public YearMonth adaptFromJson(String text) {
            return YearMonth.parse(text);
        }
    }
}
