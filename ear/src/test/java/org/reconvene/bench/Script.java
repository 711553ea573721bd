package org.reconvene.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Runs a script that fills tables by few statements over whole sets; each ends with a semicolon at the end of a line. */
@ApplicationScoped
public class Script {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    /** Runs it with those values in the places that are named for them. */
    public void run(String name, Map<String, String> values) throws IOException, SQLException {
        var script = PLACE.matcher(text(name))
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)), place.group(1))));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var one : script.split(";\n", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream script = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
