package org.reconvene.retention;

import java.io.Serializable;
import java.util.List;

/**
 * What one case holds about a person.
 *
 * @param kind what the case is, in words
 * @param relation what the person is to it, in words
 */
public record SubjectCase(String reference, String kind, String relation, List<Text> texts) implements Serializable {

    public SubjectCase {
        texts = List.copyOf(texts);
    }

    /** One text, in pieces, as somebody wrote it. */
    public record Text(String heldAs, List<Piece> pieces) implements Serializable {

        public Text {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of a text; one that is marked names somebody else. */
    public record Piece(String words, boolean marked) implements Serializable {}
}
