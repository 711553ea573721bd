package org.reconvene.interchange.model;

import java.nio.charset.StandardCharsets;

/** Recognises files that are something else than XML by their first bytes, so that the remedy can be named. */
final class FileSignatures {

    static final String EMPTY = "The file is empty. Export it again, and check that it has arrived whole.";
    static final String NOT_XML = "The file does not begin as XML does, with “<”. Choose the census file that the case"
            + " management system exports, whose name ends in .xml.";

    private FileSignatures() {}

    static void refuseOtherKinds(byte[] start) throws FileRefusal {
        if (start.length == 0) {
            throw new FileRefusal(EMPTY);
        }
        if (CensusFile.begins(start, 'P', 'K', 3, 4)) {
            boolean office = new String(start, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
            throw new FileRefusal(
                    office
                            ? "The file is a spreadsheet or another office document, not XML. Export the census as XML"
                                    + " from the case management system."
                            : "The file is a zip archive. Unpack it and choose the XML file inside.");
        }
        if (CensusFile.begins(start, 0x1F, 0x8B)) {
            throw new FileRefusal("The file is compressed with gzip. Unpack it and choose the XML file inside.");
        }
        if (CensusFile.begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefusal("The file is an old office document such as .xls, not XML. Export the census as XML"
                    + " from the case management system.");
        }
        if (CensusFile.begins(start, '%', 'P', 'D', 'F')) {
            throw new FileRefusal(
                    "The file is a PDF, not XML. Export the census as XML from the case management" + " system.");
        }
    }
}
