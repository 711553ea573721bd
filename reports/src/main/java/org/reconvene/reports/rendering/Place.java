package org.reconvene.reports.rendering;

/**
 * Where a block stands.
 *
 * @param section the heading above it
 * @param lead the sentence under that heading, or empty
 * @param position parts it from its neighbours
 * @param room points of a page that its section wants before it starts
 */
record Place(String section, String lead, int position, int room) {
    Place next() {
        return new Place(section, lead, position + 1, room);
    }
}
