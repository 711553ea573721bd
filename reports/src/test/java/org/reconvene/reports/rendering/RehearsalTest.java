package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.document.Rehearsal;

class RehearsalTest {

    @Test
    void a_rehearsal_prints_one_page_for_nobody() throws JRException, IOException {
        var out = new ByteArrayOutputStream();
        new Press().toPdf(Rehearsal.document(), out);
        assertThat(PrintedText.pagesOf(out.toByteArray()))
                .singleElement()
                .asString()
                .contains("Rehearsal", "For nobody", "In a table");
    }
}
