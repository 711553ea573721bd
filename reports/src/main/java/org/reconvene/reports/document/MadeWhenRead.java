package org.reconvene.reports.document;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * The rows of a long list, each made from what it tells when it is read: ten thousand are never there at once.
 *
 * @param <T> what a row tells
 */
final class MadeWhenRead<T> extends AbstractList<List<Cell>> implements RandomAccess {
    private final List<T> told;
    private final Function<T, List<Cell>> row;

    MadeWhenRead(List<T> told, Function<T, List<Cell>> row) {
        this.told = List.copyOf(told);
        this.row = row;
    }

    @Override
    public List<Cell> get(int index) {
        return row.apply(told.get(index));
    }

    @Override
    public int size() {
        return told.size();
    }
}
