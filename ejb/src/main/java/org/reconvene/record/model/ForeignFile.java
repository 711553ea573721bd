package org.reconvene.record.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Says of a file that is no paper what it is, so that whoever sent it knows what to send instead. */
final class ForeignFile {

    private static final String CHOOSE =
            "Choose a PDF, a Word, Excel, PowerPoint or OpenDocument file, plain text, or a PNG or JPEG picture";

    private static final byte[] OLD_OFFICE = Bytes.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    private static final byte[] LOCKED_PACKAGE = Bytes.of("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    private static final byte[] MESSAGE = Bytes.of("_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000\0_\0");

    private ForeignFile() {}

    /** Lets plain text pass, and nothing else. */
    static void refuse(byte[] content) throws Unfit {
        if (isOldOffice(content)) {
            throw oldOffice(content);
        }
        if (isMarkup(content)) {
            throw markup();
        }
        var type = type(content);
        if (isProgram(type)) {
            throw new Unfit("The file is a program or a script. Send the document by itself");
        }
        if (type.matches("(text/html|image/svg.*|application/(xhtml|xml).*|.*\\+xml)")) {
            throw markup();
        }
        if (type.matches("application/(zip|gzip|x-rar.*|x-7z.*|x-tar|x-bzip.*|x-xz|java-archive|.*compress.*|zstd)")) {
            throw new Unfit("The file is an archive. Send each document in it by itself");
        }
        if (type.matches("(application|text)/(x-)?rtf")) {
            throw new Unfit("Rich text can hide other files. Save it as a Word document or a PDF, and choose that");
        }
        if (type.equals("message/rfc822") || type.equals("application/mbox")) {
            throw message();
        }
        if (type.startsWith("image/")) {
            throw new Unfit("Pictures of this kind cannot be kept. Save it as PNG or JPEG, and choose that");
        }
        if (!isText(content)) {
            throw new Unfit(CHOOSE);
        }
    }

    /** Whether the first letter is that of a web page or of XML, which is not parsed to find out more. */
    private static boolean isMarkup(byte[] content) {
        for (byte letter : content) {
            if (letter > ' ' || letter == 0) {
                return letter == '<';
            }
        }
        return false;
    }

    private static Unfit markup() {
        return new Unfit(
                "The file is a web page or a drawing that can act by itself. Save it as a PDF, and choose that");
    }

    static boolean isOldOffice(byte[] content) {
        return Bytes.startWith(content, OLD_OFFICE);
    }

    private static Unfit oldOffice(byte[] content) {
        if (Bytes.contain(content, LOCKED_PACKAGE)) {
            return Unfit.locked();
        }
        return Bytes.contain(content, MESSAGE)
                ? message()
                : new Unfit("The file is of an older kind of Office, which cannot be looked into."
                        + " Save it as .docx, .xlsx, .pptx or PDF, and choose that");
    }

    private static Unfit message() {
        return new Unfit(
                "E-mails are kept as what they say: save the message as a PDF, and send its attachments one by one");
    }

    private static boolean isProgram(String type) {
        return type.matches(
                "application/(x-dosexec|x-msdownload.*|x-executable|x-elf|x-sharedlib|x-object|x-mach-o.*|java-vm"
                        + "|x-sh|x-bat|x-msi|x-ms-installer|x-ms-shortcut|x-php|javascript|vnd.microsoft.portable-executable.*|wasm)"
                        + "|text/(x-perl|x-python|x-php|x-vbscript|x-vbasic|javascript|x-shellscript|x-sh|x-awk|x-tcl)");
    }

    /** What the content shows; the name is not asked. */
    private static String type(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes(ForeignFile.class.getClassLoader())
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("an array can always be read", e);
        }
    }

    /** Whether nothing in it but letters, blanks and the ends of lines and pages. */
    private static boolean isText(byte[] content) {
        for (byte each : content) {
            var value = each & 0xff;
            if (value == 0x7f || (value < 0x20 && "\t\n\r\f".indexOf(value) < 0)) {
                return false;
            }
        }
        return true;
    }
}
