package org.reconvene.reports.rendering;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Rows that are records: a template's field is a component of that name. The engine's own reads only JavaBeans. */
final class RecordDataSource<T extends Record> implements JRDataSource {
    private final Iterator<T> rows;
    private final Map<String, Method> components;
    private final int size;
    private @Nullable T row;

    RecordDataSource(Class<T> type, List<T> rows) {
        this.rows = rows.iterator();
        size = rows.size();
        components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
    }

    /** How many there are in all. */
    int size() {
        return size;
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        var component = components.get(field.getName());
        if (component == null) {
            throw new JRException("the rows have no component " + field.getName());
        }
        try {
            return component.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new JRException(e);
        }
    }
}
