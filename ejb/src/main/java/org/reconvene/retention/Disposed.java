package org.reconvene.retention;

import java.io.Serializable;
import java.util.List;

/**
 * What became of those that were chosen.
 *
 * @param references of which nothing is left but the record and the certificate
 * @param left which could not be disposed of, whole as they were
 */
public record Disposed(List<String> references, List<String> left) implements Serializable {

    public Disposed {
        references = List.copyOf(references);
        left = List.copyOf(left);
    }
}
