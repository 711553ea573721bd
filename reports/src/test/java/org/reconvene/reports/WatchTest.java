package org.reconvene.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever waits for a file sees how far it has come, and can have it stop. */
class WatchTest {

    private static final ReportRenderer RENDERER = new ReportRenderer();

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void what_is_said_only_grows_and_never_passes_a_hundred(ReportFormat format) {
        var said = said(format);
        assertThat(said).isNotEmpty().isSorted().allMatch(percent -> percent >= 0 && percent <= 100);
    }

    @Test
    void a_pdf_is_whole_at_a_hundred() {
        assertThat(said(ReportFormat.PDF)).startsWith(0).endsWith(100);
    }

    @Test
    void what_is_stopped_ends_as_cancelled_and_not_as_a_fault() {
        assertThatThrownBy(() -> RENDERER.render(
                        QualitySamples.typical(), ReportFormat.PDF, new ByteArrayOutputStream(), percent -> {
                            if (percent > 60) {
                                throw new CancellationException("not wanted any more");
                            }
                        }))
                .isInstanceOf(CancellationException.class);
    }

    private static List<Integer> said(ReportFormat format) {
        var said = new ArrayList<Integer>();
        RENDERER.render(QualitySamples.typical(), format, new ByteArrayOutputStream(), said::add);
        return said;
    }
}
