package org.reconvene.interchange.model;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the characters on their way to the parser.
 *
 * <p>It refuses a DOCTYPE before any parser sees it, so that no entity can ever be declared, and any single tag, value,
 * comment or section longer than the limit, since a parser holds each of these whole in memory.
 */
final class MarkupGuard extends FilterReader {

    private enum Inside {
        CONTENT(""),
        COMMENT("-->"),
        SECTION("]]>"),
        INSTRUCTION("?>");

        private final String end;

        Inside(String end) {
            this.end = end;
        }
    }

    private static final int LONGEST_OPENING = "<![CDATA[".length();

    private final int limit;
    private final StringBuilder tail = new StringBuilder();
    private Inside inside = Inside.CONTENT;
    private int length;
    private boolean ended;

    MarkupGuard(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** Whether the file has been read to its last character and more was asked for. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        int read = super.read(buffer, offset, wanted);
        ended |= read < 0;
        for (int i = offset; i < offset + read; i++) {
            watch(buffer[i]);
        }
        return read;
    }

    private void watch(char next) throws FileRefusal {
        if (++length > limit) {
            throw new FileRefusal("A single value, tag or comment is longer than " + limit
                    + " characters, which no census has. Export the file again from the case management system.");
        }
        if (inside == Inside.CONTENT) {
            watchContent(next);
        } else {
            tail.append(next);
            if (next == '>' && endsWith(inside.end)) {
                enter(Inside.CONTENT);
            } else if (tail.length() > LONGEST_OPENING) {
                tail.deleteCharAt(0);
            }
        }
    }

    private void watchContent(char next) throws FileRefusal {
        if (next == '<') {
            enter(Inside.CONTENT);
            tail.append(next);
        } else if (!tail.isEmpty()) {
            tail.append(next);
            opening();
        }
    }

    private void opening() throws FileRefusal {
        String seen = tail.toString();
        if (seen.equals("<?")) {
            enter(Inside.INSTRUCTION);
        } else if (seen.equals("<!--")) {
            enter(Inside.COMMENT);
        } else if (seen.equals("<![CDATA[")) {
            enter(Inside.SECTION);
        } else if (!"<!--".startsWith(seen) && !"<![CDATA[".startsWith(seen)) {
            if (seen.startsWith("<!")) {
                throw new FileRefusal("The file declares a document type (DOCTYPE) or entities, which can pull in"
                        + " other files. A census needs none. Remove the declaration, or export the file again.");
            }
            tail.setLength(0);
        }
    }

    private boolean endsWith(String end) {
        int from = tail.length() - end.length();
        return from >= 0 && tail.indexOf(end, from) == from;
    }

    private void enter(Inside next) {
        inside = next;
        length = 0;
        tail.setLength(0);
    }
}
