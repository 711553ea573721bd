package org.reconvene.reports.rendering;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Watch;

/** Rows that say how many of them were laid out. */
final class WatchedRows implements JRDataSource {

    /** Laying out takes about half of the time of a PDF, and writing its pages the other. */
    static final int LAID_OUT = 50;

    private final RecordDataSource<?> rows;
    private final Watch watch;
    private int read;

    WatchedRows(RecordDataSource<?> rows, Watch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    @Override
    public boolean next() {
        watch.reached((int) ((long) LAID_OUT * Math.min(read, rows.size()) / Math.max(1, rows.size())));
        read++;
        return rows.next();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        return rows.getFieldValue(field);
    }
}
