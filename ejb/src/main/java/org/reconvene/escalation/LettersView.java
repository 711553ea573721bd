package org.reconvene.escalation;

import java.util.List;
import org.reconvene.people.PersonView;

/**
 * The letters about a step that ended.
 *
 * @param signer who signs them
 * @param to everybody to whom they are written
 * @param printable those of them to whom the reader can print one; empty where to nobody
 */
public record LettersView(PersonView signer, List<PersonView> to, List<PersonView> printable) {

    public LettersView {
        to = List.copyOf(to);
        printable = List.copyOf(printable);
    }
}
