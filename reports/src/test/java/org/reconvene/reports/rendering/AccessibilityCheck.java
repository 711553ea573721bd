package org.reconvene.reports.rendering;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, an independent validator, says of a file against PDF/UA-1. */
final class AccessibilityCheck {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private AccessibilityCheck() {}

    /** The clauses of ISO 14289-1 that the file breaks; empty when it keeps all. */
    static Set<String> brokenClauses(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var broken = result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (result.isCompliant() != broken.isEmpty() || result.getTotalAssertions() == 0) {
                throw new IllegalStateException("the validator contradicts itself or has looked at nothing");
            }
            return broken;
        }
    }
}
