package org.reconvene.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaves every sample in target/samples, to be looked at. */
public class SampleFilesTest {
    public static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("quality-empty", QualitySamples.empty()),
                Arguments.of("quality-one", QualitySamples.oneRow()),
                Arguments.of("quality-typical", QualitySamples.typical()),
                Arguments.of("quality-awkward", QualitySamples.awkward()),
                Arguments.of("quality-large", QualitySamples.large(1000)),
                Arguments.of("annual-empty", AnnualSamples.empty()),
                Arguments.of("annual-one", AnnualSamples.oneRow()),
                Arguments.of("annual-typical", AnnualSamples.typical()),
                Arguments.of("annual-corrected", AnnualSamples.corrected()),
                Arguments.of("operations-empty", OperationsSamples.empty()),
                Arguments.of("operations-one", OperationsSamples.oneRow()),
                Arguments.of("operations-typical", OperationsSamples.typical()),
                Arguments.of("operations-large", OperationsSamples.large(1000)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("SUR-19")
    void every_report_can_be_taken_away_in_every_format(String name, Report report) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "samples"));
        for (var format : ReportFormat.values()) {
            var file = folder.resolve(name + "." + format.extension());
            Files.write(file, PrintedFiles.print(report, format));
            assertThat(file).isNotEmptyFile();
        }
    }
}
