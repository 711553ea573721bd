package org.reconvene.reports;

import java.util.List;
import org.reconvene.reports.language.Language;

/**
 * What a partnership's letters and documents say of it.
 *
 * @param name as it writes it
 * @param address its lines; empty where none are known
 * @param language in which they are made
 */
public record Letterhead(String name, List<String> address, Language language) {
    public Letterhead {
        Stated.text("partnership", name);
        address = Stated.lines("address", address, 0);
    }

    /** The same in another language. */
    public Letterhead in(Language other) {
        return new Letterhead(name, address, other);
    }
}
