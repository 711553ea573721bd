package org.reconvene.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;

/** How what was printed is asked for and sent. */
public final class Download {

    private static final String NO_FORM =
            "It can be had as PDF, and a list as XLSX and CSV too. Choose one on its page.";

    private Download() {}

    /** The form that the address names: {@code format=xlsx}; PDF where it names none. */
    public static ReportFormat format(HttpServletRequest request) {
        var named = request.getParameter("format");
        return named == null
                ? ReportFormat.PDF
                : Arrays.stream(ReportFormat.values())
                        .filter(format -> format.extension().equals(named))
                        .findFirst()
                        .orElseThrow(() -> new NotShown(NO_FORM));
    }

    /** Sends the file to be kept. Its name is made of a reference, so nothing in it needs to be written otherwise. */
    public static void send(PrintedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.content());
    }
}
