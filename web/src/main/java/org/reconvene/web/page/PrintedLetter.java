package org.reconvene.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.reports.LetterFile;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;

/** A letter that a browser asks for, and gets as a file to be kept. */
public final class PrintedLetter {

    private PrintedLetter() {}

    /** To whom it is to be written, from the parameter {@code to}; null where that names nobody. */
    public static @Nullable PersonId to(HttpServletRequest request) {
        var number = request.getParameter("to");
        return number == null || !number.matches("\\d{1,18}") ? null : new PersonId(Long.parseLong(number));
    }

    /** Sends it. */
    public static void send(LetterFile file, HttpServletResponse response) throws IOException {
        send(file.name(), file.content(), response);
    }

    /**
     * Sends a file of that name.
     *
     * @param name made of a reference and of what it is, so that nothing in it needs to be written otherwise
     */
    public static void send(String name, byte[] pdf, HttpServletResponse response) throws IOException {
        Download.send(new PrintedFile(name, ReportFormat.PDF.mediaType(), pdf), response);
    }
}
