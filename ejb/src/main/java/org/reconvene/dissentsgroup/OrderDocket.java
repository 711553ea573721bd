package org.reconvene.dissentsgroup;

import java.util.List;

/**
 * Puts the cases of a docket into the order of hearing.
 *
 * @param dissents every case of the docket once, in the new order
 */
public record OrderDocket(String meeting, List<String> dissents) {
    public OrderDocket {
        dissents = List.copyOf(dissents);
    }
}
