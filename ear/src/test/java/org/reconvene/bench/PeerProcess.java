package org.reconvene.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A peer in a virtual machine of its own, built in bench/peers, with as much memory as the application's server. */
final class PeerProcess implements Contender {

    private static final Path PEERS = Path.of("../bench/peers");

    private final String name;
    private final String database;
    private final Process process;
    private final BufferedReader answers;

    PeerProcess(String name, String module, String main, String database) throws IOException {
        this.name = name;
        this.database = database;
        var target = PEERS.resolve(module).resolve("target");
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*",
                        main,
                        database)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        wait("ready");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long process() {
        return process.pid();
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public void cases(int threads, int cases) {
        order("cases " + threads + " " + cases);
    }

    @Override
    public void prepareLimits(int limits) {
        order("prepare " + limits);
    }

    @Override
    public void passLimits(int limits) {
        order("limits " + limits);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void order(String order) {
        try {
            var orders = process.outputWriter(StandardCharsets.UTF_8);
            orders.write(order + "\n");
            orders.flush();
            wait("done");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wait(String word) throws IOException {
        for (var answer = answers.readLine(); !word.equals(answer); answer = answers.readLine()) {
            if (answer == null) {
                throw new IllegalStateException(name + " has ended; was bench/peers built?");
            }
        }
    }
}
