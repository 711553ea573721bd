package org.reconvene.reports.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Run by the build: compiles every .jrxml of a folder into another, unless the result is newer than its source. */
final class CompileTemplates {
    private CompileTemplates() {}

    public static void main(String... folders) throws IOException, JRException {
        var from = Path.of(folders[0]);
        var to = Files.createDirectories(Path.of(folders[1]));
        try (var sources = Files.newDirectoryStream(from, "*.jrxml")) {
            for (var source : sources) {
                var name = source.getFileName().toString().replace(".jrxml", ".jasper");
                compile(source, to.resolve(name));
            }
        }
    }

    private static void compile(Path source, Path target) throws IOException, JRException {
        var fresh = Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) > 0;
        if (!fresh) {
            JasperCompileManager.compileReportToFile(source.toString(), target.toString());
        }
    }
}
