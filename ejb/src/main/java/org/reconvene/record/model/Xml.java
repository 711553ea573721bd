package org.reconvene.record.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the small lists in a document as any reader of it does, so that no way of writing them hides anything. */
final class Xml {

    private Xml() {}

    /** The parser of the platform itself, whatever else a server brings; nothing is ever fetched. */
    private static XMLInputFactory parser() {
        var parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    /** The attributes of each element that has the one named. */
    static List<Map<String, String>> attributes(byte[] text, String named) throws Unfit {
        var found = new ArrayList<Map<String, String>>();
        walk(text, reader -> {
            var attributes = new HashMap<String, String>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            if (attributes.containsKey(named)) {
                found.add(attributes);
            }
        });
        return found;
    }

    static boolean hasElement(byte[] text, String name) throws Unfit {
        var found = new ArrayList<String>();
        walk(text, reader -> {
            if (reader.getLocalName().equals(name)) {
                found.add(name);
            }
        });
        return !found.isEmpty();
    }

    private interface Visitor {
        void visit(XMLStreamReader reader);
    }

    private static void walk(byte[] text, Visitor visitor) throws Unfit {
        try {
            var reader = parser().createXMLStreamReader(new ByteArrayInputStream(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.visit(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw Unfit.damaged();
        }
    }
}
