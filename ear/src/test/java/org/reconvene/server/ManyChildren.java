package org.reconvene.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a census of many invented children, each with an initial conference, a plan and a review. */
public final class ManyChildren {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);

    private ManyChildren() {}

    /** A new file in the temporary folder; 5,000 children weigh 8 MB. */
    public static Path file(int children) throws IOException {
        var file = Files.createTempFile("many-children", ".xml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>"
                    + "<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>\n");
            for (int number = 0; number < children; number++) {
                child(out, number);
            }
            out.write("</Children></Message>\n");
        }
        return file;
    }

    private static void child(Writer out, int number) throws IOException {
        var held = FIRST.plusDays(number % 200);
        out.write("""
                <Child><ChildIdentifiers><LAchildID>MANY%06d</LAchildID><PersonBirthDate>%s</PersonBirthDate>
                </ChildIdentifiers><CINdetails><CINreferralDate>%s</CINreferralDate>
                <Assessments><FactorsIdentifiedAtAssessment>%s</FactorsIdentifiedAtAssessment></Assessments>
                <DateOfInitialCPC>%s</DateOfInitialCPC>
                <ChildProtectionPlans><CPPstartDate>%s</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
                <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
                <Reviews><CPPreviewDate>%s</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails></Child>
                """.formatted(
                        number,
                        LocalDate.of(2012, 1, 1).plusDays(number % 3000),
                        held.minusDays(30),
                        "<AssessmentFactors>1B</AssessmentFactors>".repeat(24),
                        held,
                        held,
                        held.plusDays(80)));
    }
}
