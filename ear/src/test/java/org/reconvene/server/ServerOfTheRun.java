package org.reconvene.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives arquillian.xml its values before the first test: an empty folder, free ports, and the database that the build
 * asked for by {@code reconvene.test.database} ({@code h2} or {@code postgresql}).
 */
public final class ServerOfTheRun implements LauncherSessionListener {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("reconvene.test.database", "");
        if (database.isEmpty()) {
            return;
        }
        try {
            Path base = Path.of(System.getProperty("reconvene.test.base"));
            empty(base);
            List<String> jvm = new ArrayList<>(List.of(
                    "-Xmx512m",
                    "-Djava.awt.headless=true",
                    "-Djava.net.preferIPv4Stack=true",
                    "-Djboss.node.name=test",
                    "-Djboss.as.management.blocking.timeout=900",
                    "-Djboss.tx.node.id=test",
                    // The present, said by name: only then may a test stop the clock.
                    "-Dreconvene.clock.start=" + Clock.systemUTC().instant(),
                    "-Dreconvene.demonstration=" + System.getProperty("reconvene.test.demonstration", "true"),
                    // Each deployment would rehearse anew.
                    "-Dreconvene.rehearse=false",
                    "-Dreconvene.faults=" + Integer.getInteger("reconvene.faults", 800),
                    "-Dreconvene.data=" + base.resolve("reconvene"),
                    "-Djboss.http.port=" + freePort()));
            if (database.equals("postgresql")) {
                postgres = database();
                jvm.add("-Dreconvene.db.driver=postgresql");
                jvm.add("-Dreconvene.db.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
                jvm.add("-Dreconvene.db.owner=postgres");
                // As in use: whoever asks the questions owns no table.
                jvm.add("-Dreconvene.db.user=" + applicationUser(postgres));
            }
            int managementPort = freePort();
            jvm.add("-Djboss.management.http.port=" + managementPort);
            System.setProperty("reconvene.test.management.port", Integer.toString(managementPort));
            System.setProperty("reconvene.test.jvm", String.join(" ", jvm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** For a measurement commits reach the disk, as in use; tests do without. */
    private static EmbeddedPostgres database() throws IOException {
        var database = EmbeddedPostgres.builder();
        if (Boolean.getBoolean("reconvene.test.durable")) {
            database.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        }
        return database.start();
    }

    private static String applicationUser(EmbeddedPostgres postgres) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role reconvene_app login");
            return "reconvene_app";
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        Files.createDirectories(folder);
    }
}
