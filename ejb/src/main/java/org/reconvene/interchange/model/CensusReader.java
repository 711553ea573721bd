package org.reconvene.interchange.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusLimits;
import org.reconvene.interchange.CensusReading;
import org.reconvene.interchange.CensusRefused;
import org.reconvene.interchange.CensusRow;

/**
 * Reads the Children in Need census as local authorities hold it: one pass, one child in memory at a time.
 *
 * <p>It forgives what does not change the meaning (names in another case, a namespace, stray text, a byte order mark, true
 * for 1) and rejects, with line and remedy, the smallest part that cannot be used.
 */
public final class CensusReader {

    private final XMLInputFactory parsers;

    public CensusReader() {
        // The JDK's own parser, whatever a server puts on the class path: its behaviour is what the tests show.
        parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /**
     * Reads a file and gives out its rows as they come: the header first, then each child followed by what was rejected of
     * it. Keep nothing of them unless the outcome is that the file was read.
     *
     * @param file is not closed
     * @throws IOException when the file cannot be fetched, for example because an upload broke off
     */
    public CensusReading read(InputStream file, CensusLimits limits, Consumer<CensusRow> rows) throws IOException {
        CensusFile opened;
        try {
            opened = CensusFile.open(new ByteLimit(file, limits.bytes()));
        } catch (FileRefusal refusal) {
            return new CensusRefused(1, refusal.reason());
        } catch (CharacterCodingException undecodable) {
            return new CensusRefused(1, undecodable(1));
        }
        MarkupGuard guard = new MarkupGuard(opened.text(), limits.textLength());
        CensusWalk walk = new CensusWalk(limits, rows);
        int line = 1 + opened.linesSkipped();
        XMLStreamReader xml = null;
        try {
            xml = parsers.createXMLStreamReader(guard);
            while (xml.hasNext()) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber() + opened.linesSkipped();
                follow(event, xml, line, walk);
            }
            return walk.finish();
        } catch (FileRefusal refusal) {
            return new CensusRefused(line, refusal.reason());
        } catch (XMLStreamException broken) {
            int at = Math.max(
                    line,
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber() + opened.linesSkipped());
            return new CensusRefused(at, reasonOf(broken, at, guard));
        } finally {
            close(xml);
        }
    }

    private static void follow(int event, XMLStreamReader xml, int line, CensusWalk walk) throws FileRefusal {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> walk.start(xml.getLocalName(), line);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                walk.text(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> walk.end();
            default -> {}
        }
    }

    private static String reasonOf(XMLStreamException broken, int line, MarkupGuard guard) throws IOException {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefusal refusal) {
                return refusal.reason();
            }
            if (cause instanceof CharacterCodingException) {
                return undecodable(line);
            }
            if (cause instanceof IOException unfetched) {
                throw unfetched;
            }
        }
        if (guard.ended()) {
            return "The file ends at line " + line
                    + " before it is complete. Export or copy it again, and check that it has arrived whole.";
        }
        return "Line " + line + " is not well-formed XML, and nothing after it can be read. Export the file again from"
                + " the case management system, without editing it by hand.";
    }

    private static String undecodable(int line) {
        return "Near line " + line + " stands a character that does not belong to the file's encoding. Save the file as"
                + " UTF-8.";
    }

    private static void close(@Nullable XMLStreamReader xml) {
        if (xml == null) {
            return;
        }
        try {
            xml.close();
        } catch (XMLStreamException unclosed) {
            throw new IllegalStateException("The parser could not be closed", unclosed);
        }
    }
}
