package org.reconvene.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every address of the application: its pages, its servlets and its resources, as they stand in the sources when the tests are
 * packed. A line is an address, and behind it the parameters that it reads.
 */
public final class Addresses {

    private static final String LIST = "/addresses.txt";
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"\\)");
    private static final Pattern PATH = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");
    private static final Pattern READ = Pattern.compile(
            "(?:getParameter\\(|Address\\.reference\\(|@QueryParam\\(|viewParam name=)\"([A-Za-z.-]+)\"");

    private Addresses() {}

    /** One address with its parameters. */
    public record Known(String path, List<String> parameters) {
        public Known {
            parameters = List.copyOf(parameters);
        }

        public boolean isPage() {
            return path.endsWith(".xhtml");
        }
    }

    /** Reads them from the sources: outside the server. */
    static String of(Path web) {
        try {
            var lines = new TreeSet<String>();
            var parameters = new TreeSet<String>(List.of("ref", "id", "case", "conference"));
            var pages = web.resolve("src/main/webapp");
            for (var file : files(web.resolve("src/main"))) {
                if (file.toString().endsWith(".java") || file.toString().endsWith(".xhtml")) {
                    var read = READ.matcher(Files.readString(file));
                    while (read.find()) {
                        parameters.add(read.group(1));
                    }
                }
            }
            for (var file : files(pages)) {
                var path = "/" + pages.relativize(file);
                if (path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/")) {
                    lines.add(path);
                }
            }
            for (var file : files(web.resolve("src/main/java"))) {
                lines.addAll(answeredBy(Files.readString(file)));
            }
            lines.add("/health");
            lines.add("/");
            return String.join(" ", parameters) + "\n" + String.join("\n", lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> answeredBy(String source) {
        var found = new ArrayList<String>();
        var servlet = SERVLET.matcher(source);
        while (servlet.find()) {
            found.add(servlet.group(1));
        }
        var path = PATH.matcher(source);
        var root = "";
        while (path.find()) {
            root = root.isEmpty() ? "/api" + path.group(1) : root;
            found.add(found.isEmpty() ? root : root + path.group(1));
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Reads all of them from the sources. */
    public static List<Known> in(Path web) {
        return known(of(web));
    }

    private static List<Known> known(String list) {
        var lines = list.lines().toList();
        var parameters = List.of(lines.get(0).split(" "));
        return lines.stream().skip(1).map(path -> new Known(path, parameters)).toList();
    }

    /** All of them: within the server. */
    public static List<Known> all() {
        try (var list = Addresses.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the addresses are packed with the tests");
            }
            return known(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
