package org.reconvene.interchange.model;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens a file: tells text from other kinds of file, finds its encoding and reads past a byte order mark. */
final class CensusFile {

    private static final int LOOK_AHEAD = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");
    private static final List<String> READ =
            List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252", "US-ASCII");

    private final Reader text;
    private final int linesSkipped;

    private CensusFile(Reader text, int linesSkipped) {
        this.text = text;
        this.linesSkipped = linesSkipped;
    }

    /** The file's text from its first mark of XML on. A byte that its encoding does not have is an exception there. */
    Reader text() {
        return text;
    }

    /** How many empty lines stood before the text, which XML does not allow and exports have. */
    int linesSkipped() {
        return linesSkipped;
    }

    static CensusFile open(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, LOOK_AHEAD * 8);
        bytes.mark(LOOK_AHEAD);
        byte[] start = bytes.readNBytes(LOOK_AHEAD);
        bytes.reset();
        FileSignatures.refuseOtherKinds(start);
        ByteOrderMark mark = ByteOrderMark.of(start);
        bytes.skipNBytes(mark.length());
        CharsetDecoder decoder = (mark.charset() != null ? mark.charset() : declared(start))
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return skippingEmptyLines(new BufferedReader(new InputStreamReader(bytes, decoder)));
    }

    private static CensusFile skippingEmptyLines(Reader text) throws IOException {
        int lines = 0;
        int next;
        do {
            text.mark(1);
            next = text.read();
            lines += next == '\n' ? 1 : 0;
        } while (next == ' ' || next == '\t' || next == '\r' || next == '\n');
        if (next < 0) {
            throw new FileRefusal(FileSignatures.EMPTY);
        }
        if (next != '<') {
            throw new FileRefusal(FileSignatures.NOT_XML);
        }
        text.reset();
        return new CensusFile(text, lines);
    }

    private static Charset declared(byte[] start) throws FileRefusal {
        Matcher declaration = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declaration.group(1).strip().toUpperCase(Locale.ROOT);
        if (name.startsWith("UTF-16")) {
            // A declaration that can be read byte by byte contradicts its own words.
            return StandardCharsets.UTF_8;
        }
        String known = name.equals("UTF8") ? "UTF-8" : name;
        if (!READ.contains(known)) {
            throw new FileRefusal("The file says that its encoding is “" + Shortened.of(declaration.group(1))
                    + "”, which is not read here. Save it as UTF-8.");
        }
        return Charset.forName(known);
    }

    /** The encoding that the first bytes show, and how many of them are a mark and no text. */
    private record ByteOrderMark(@Nullable Charset charset, int length) {

        static ByteOrderMark of(byte[] start) throws FileRefusal {
            if (begins(start, 0xFF, 0xFE, 0, 0) || begins(start, 0, 0, 0xFE, 0xFF) || begins(start, 0, 0, 0, '<')) {
                throw new FileRefusal("The file is written in UTF-32, which is not read here. Save it as UTF-8.");
            }
            if (begins(start, 0xEF, 0xBB, 0xBF)) {
                return new ByteOrderMark(StandardCharsets.UTF_8, 3);
            }
            if (begins(start, 0xFF, 0xFE)) {
                return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
            }
            if (begins(start, 0xFE, 0xFF)) {
                return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
            }
            if (begins(start, '<', 0)) {
                return new ByteOrderMark(StandardCharsets.UTF_16LE, 0);
            }
            if (begins(start, 0, '<')) {
                return new ByteOrderMark(StandardCharsets.UTF_16BE, 0);
            }
            return new ByteOrderMark(null, 0);
        }
    }

    static boolean begins(byte[] start, int... with) {
        byte[] expected = new byte[with.length];
        for (int i = 0; i < with.length; i++) {
            expected[i] = (byte) with[i];
        }
        return start.length >= expected.length
                && Arrays.equals(start, 0, expected.length, expected, 0, expected.length);
    }
}
