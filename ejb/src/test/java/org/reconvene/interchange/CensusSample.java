package org.reconvene.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/**
 * Makes census files of any number of invented children, the same for the same number. 5,000 children make 8 MB, as a
 * real census of this size does.
 */
public final class CensusSample {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 3, 31);
    private static final String[] CATEGORIES = {"NEG", "PHY", "SAB", "EMO", "MUL"};
    private static final String[] FACTORS = {"1B", "2B", "3A", "3B", "4B", "5A", "16A", "17A", "18C", "19C"};

    private final Random random = new Random(20260331);
    private final StringBuilder xml = new StringBuilder();

    private CensusSample() {}

    /** Every child has one episode, three in four an initial conference and one in two a plan with two reviews. */
    public static void write(int children, OutputStream out) throws IOException {
        CensusSample sample = new CensusSample();
        sample.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n  <Header>\n    <CollectionDetails>\n")
                .append("      <Collection>CIN</Collection>\n      <Year>2026</Year>\n")
                .append("      <ReferenceDate>2026-03-31</ReferenceDate>\n    </CollectionDetails>\n")
                .append("    <Source>\n      <LEA>936</LEA>\n    </Source>\n  </Header>\n  <Children>\n");
        for (int number = 1; number <= children; number++) {
            sample.child(number);
            out.write(sample.xml.toString().getBytes(StandardCharsets.UTF_8));
            sample.xml.setLength(0);
        }
        out.write("  </Children>\n</Message>\n".getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] of(int children) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(children, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void child(int number) {
        LocalDate born = REFERENCE.minusDays(700 + random.nextInt(5000));
        xml.append("    <Child>\n      <ChildIdentifiers>\n");
        field(8, "LAchildID", "INV" + (100000 + number));
        field(8, "UPN", "A936" + (100000000L + number));
        field(8, "PersonBirthDate", born);
        field(8, "Sex", random.nextBoolean() ? "F" : "M");
        xml.append("      </ChildIdentifiers>\n      <ChildCharacteristics>\n");
        field(8, "Ethnicity", "NOBT");
        xml.append("      </ChildCharacteristics>\n");
        episode(number, REFERENCE.minusDays(300 + random.nextInt(60)));
        xml.append("    </Child>\n");
    }

    private void episode(int number, LocalDate referral) {
        xml.append("      <CINdetails>\n");
        field(8, "CINreferralDate", referral);
        field(8, "ReferralSource", "3A");
        field(8, "PrimaryNeedCode", "N" + (1 + random.nextInt(8)));
        assessment(referral);
        LocalDate conference = referral.plusDays(20 + random.nextInt(20));
        if (number % 4 != 0) {
            enquiry(referral, conference);
        }
        field(8, "ReferralNFA", "0");
        if (number % 2 == 1) {
            plan(conference);
        }
        xml.append("      </CINdetails>\n");
    }

    private void assessment(LocalDate referral) {
        xml.append("        <Assessments>\n");
        field(10, "AssessmentActualStartDate", referral.plusDays(1));
        field(10, "AssessmentAuthorisationDate", referral.plusDays(30));
        xml.append("          <FactorsIdentifiedAtAssessment>\n");
        for (String factor : FACTORS) {
            if (random.nextInt(3) != 0) {
                field(12, "AssessmentFactors", factor);
            }
        }
        xml.append("          </FactorsIdentifiedAtAssessment>\n        </Assessments>\n");
    }

    private void enquiry(LocalDate referral, LocalDate conference) {
        xml.append("        <Section47>\n");
        field(10, "S47ActualStartDate", referral.plusDays(3));
        field(10, "InitialCPCtarget", referral.plusDays(24));
        field(10, "DateOfInitialCPC", conference);
        field(10, "ICPCnotRequired", "0");
        xml.append("        </Section47>\n");
    }

    private void plan(LocalDate conference) {
        String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
        xml.append("        <ChildProtectionPlans>\n");
        field(10, "CPPstartDate", conference);
        field(10, "InitialCategoryOfAbuse", category);
        field(10, "LatestCategoryOfAbuse", category);
        field(10, "NumberOfPreviousCPP", String.valueOf(random.nextInt(3)));
        xml.append("          <Reviews>\n");
        field(12, "CPPreviewDate", conference.plusDays(80));
        field(12, "CPPreviewDate", conference.plusDays(250));
        xml.append("          </Reviews>\n        </ChildProtectionPlans>\n");
    }

    private void field(int indent, String name, Object value) {
        xml.append(" ".repeat(indent)).append('<').append(name).append('>').append(value);
        xml.append("</").append(name).append(">\n");
    }
}
