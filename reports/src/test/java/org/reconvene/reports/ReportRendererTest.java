package org.reconvene.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportRendererTest {
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_thread_without_a_class_loader_prints_too_and_is_left_as_it_was(ReportFormat format) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            Callable<byte[]> job = () -> {
                Thread.currentThread().setContextClassLoader(null);
                var out = new ByteArrayOutputStream();
                new ReportRenderer().render(QualitySamples.oneRow(), format, out);
                assertThat(Thread.currentThread().getContextClassLoader()).isNull();
                return out.toByteArray();
            };
            assertThat(threads.submit(job).get()).isNotEmpty();
        }
    }

    @Test
    void one_renderer_serves_several_threads_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var jobs = IntStream.range(0, 8)
                    .<Callable<byte[]>>mapToObj(
                            i -> () -> PrintedFiles.print(QualitySamples.typical(), ReportFormat.CSV))
                    .toList();
            var first = PrintedFiles.print(QualitySamples.typical(), ReportFormat.CSV);
            for (var printed : threads.invokeAll(jobs)) {
                assertThat(printed.get()).isEqualTo(first);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_stream_that_refuses_is_told_by_the_reports_reference_alone(ReportFormat format) {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> new ReportRenderer().render(QualitySamples.oneRow(), format, full))
                .isInstanceOf(ReportNotRendered.class)
                .hasMessage("The report QAE-SUS-2026-11 could not be written");
    }
}
