package org.reconvene.reporting.store;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.reconvene.reports.Cover;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.Period;
import org.reconvene.reports.Report;
import org.reconvene.reports.language.Language;

/** A report as JSON and back, so that its figures outlive what they were counted from. */
public final class ReportText {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(new MonthAdapter(), new CoverAdapter())
            .withNullValues(true));

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

    /** The cover without its crest, which is for the eye alone and no part of what was said. */
    public static final class CoverAdapter implements JsonbAdapter<Cover, KeptCover> {
        @Override
        public KeptCover adaptToJson(Cover cover) {
            var partnership = cover.partnership();
            return new KeptCover(
                    partnership.name(),
                    partnership.address(),
                    partnership.replies(),
                    cover.period(),
                    cover.madeAt(),
                    cover.reference(),
                    cover.demonstration());
        }

        @Override
        public Cover adaptFromJson(KeptCover kept) {
            return new Cover(
                    new Letterhead(kept.partnership(), kept.address(), kept.replies(), null, "", Language.ENGLISH),
                    kept.period(),
                    kept.madeAt(),
                    kept.reference(),
                    kept.demonstration());
        }
    }

    /** What is kept of a cover. */
    public record KeptCover(
            String partnership,
            List<String> address,
            String replies,
            Period period,
            LocalDateTime madeAt,
            String reference,
            boolean demonstration) {}
}
