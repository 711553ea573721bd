package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.reconvene.record.PaperKind;

/** Has a file examined, and says what came of it. */
final class Examined {

    private Examined() {}

    static PaperKind kept(String name, byte[] content) {
        return kept(name, content, false);
    }

    static PaperKind kept(String name, byte[] content, boolean macros) {
        return switch (Examination.of(PaperName.of(name), content, macros)) {
            case Finding.Fit fit -> fit.kind();
            case Finding.Refused refused -> throw new AssertionError("refused: " + refused.words());
        };
    }

    static String refused(String name, byte[] content) {
        return refused(name, content, false);
    }

    static String refused(String name, byte[] content, boolean macros) {
        var finding = Examination.of(PaperName.of(name), content, macros);
        assertThat(finding).isInstanceOf(Finding.Refused.class);
        return ((Finding.Refused) finding).words();
    }
}
