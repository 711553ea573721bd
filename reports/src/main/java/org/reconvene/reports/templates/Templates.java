package org.reconvene.reports.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled templates, each read once. Safe to share between threads. */
public final class Templates {
    private final Map<String, JasperReport> read = new ConcurrentHashMap<>();

    /** The template of that name; its absence is a fault of the build. */
    public JasperReport named(String name) {
        return read.computeIfAbsent(name, Templates::read);
    }

    private static JasperReport read(String name) {
        try (var stream = Templates.class.getResourceAsStream(name + ".jasper")) {
            if (stream == null) {
                throw new IllegalStateException("the template " + name + " was not built");
            }
            return (JasperReport) JRLoader.loadObject(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("the template " + name + " cannot be read", e);
        }
    }
}
