package org.reconvene.record.model;

import java.util.Map;

/**
 * Looks for what acts by itself in a PDF. The names are sought in every byte of it, whether in an object or not, and in the
 * packed streams that hold objects: to seek too widely can only refuse too much.
 */
final class PdfFile {

    private enum Sign {
        LOCK,
        SCRIPT,
        START,
        FILE
    }

    private static final Map<String, Sign> NAMES = Map.of(
            "Encrypt", Sign.LOCK,
            "JavaScript", Sign.SCRIPT,
            "XFA", Sign.SCRIPT,
            "Launch", Sign.START,
            "RichMedia", Sign.START,
            "Movie", Sign.START,
            "EmbeddedFile", Sign.FILE,
            "EmbeddedFiles", Sign.FILE);

    /** So much may lie packed in one stream of objects; programs write some hundred objects into each. */
    private static final int OBJECTS = 8 * 1024 * 1024;

    /** Far more than 25 MB of pages hold; each one costs a look at what stands before it. */
    private static final int MOST_STREAMS = 100_000;

    private static final byte[] STREAM = Bytes.of("stream");
    private static final byte[] END = Bytes.of("endstream");

    private final boolean macros;
    private final Unpacking unpacking = new Unpacking();

    private PdfFile(boolean macros) {
        this.macros = macros;
    }

    static void refuseWhatActs(byte[] content, boolean macros) throws Unfit {
        new PdfFile(macros).look(content);
    }

    private void look(byte[] content) throws Unfit {
        names(content, content.length);
        int streams = 0;
        for (int at = Bytes.find(content, 0, content.length, STREAM);
                at >= 0;
                at = Bytes.find(content, at + STREAM.length, content.length, STREAM)) {
            if (++streams > 2 * MOST_STREAMS) {
                throw Unfit.bomb();
            }
            if (!Bytes.isAt(content, content.length, at - 3, END)) {
                stream(content, at);
            }
        }
    }

    /** Objects can lie packed in a stream; such a stream says where its first one begins. */
    private void stream(byte[] content, int at) throws Unfit {
        var dictionary = PdfDictionary.before(content, at);
        if (!dictionary.holdsObjects()) {
            return;
        }
        if (!dictionary.isPlainlyPacked()) {
            throw Unfit.damaged();
        }
        int from = at + STREAM.length;
        while (from < content.length && (content[from] == '\r' || content[from] == '\n')) {
            from++;
        }
        var kept = new Unpacking.Kept(OBJECTS, 0);
        if (dictionary.isPacked()) {
            unpacking.inflate(content, from, content.length - from, false, kept);
        }
        var objects = kept.bytes();
        names(objects, objects.length);
    }

    private void names(byte[] content, int end) throws Unfit {
        for (int at = 0; at < end; at++) {
            if (content[at] == '/') {
                for (var sign : NAMES.entrySet()) {
                    if (PdfDictionary.isNamed(content, at + 1, end, sign.getKey())) {
                        refuse(sign.getValue());
                    }
                }
            }
        }
    }

    private void refuse(Sign sign) throws Unfit {
        switch (sign) {
            case LOCK ->
                throw new Unfit("The PDF is protected, so it cannot be looked into."
                        + " Print or save a copy without protection, and choose that");
            case START ->
                throw new Unfit(
                        "The PDF starts a program or plays a recording." + " Print it to a new PDF, and choose that");
            case FILE -> throw Unfit.another();
            case SCRIPT -> {
                if (!macros) {
                    throw new Unfit("The PDF holds scripts or parts that act by themselves."
                            + " Print it to a new PDF, and choose that");
                }
            }
        }
    }
}
