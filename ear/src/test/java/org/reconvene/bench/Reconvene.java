package org.reconvene.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The application in its server, asked over HTTP once a thread: what is measured goes on inside. */
final class Reconvene implements Contender {

    private static final String DUE =
            "select count(*) from disagreement_turn where step = 'discuss' and ended_at is null"
                    + " and due_at < current_timestamp";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String database;
    private final long process;

    Reconvene(String port, String database) throws IOException, InterruptedException {
        this.address = "http://127.0.0.1:" + port + "/tests/cases?";
        this.database = database;
        this.process = Long.parseLong(ask("arrive=true"));
    }

    @Override
    public String name() {
        return "Reconvene";
    }

    @Override
    public long process() {
        return process;
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public void cases(int threads, int cases) throws Exception {
        try (var asking = Executors.newFixedThreadPool(threads)) {
            var asked = new ArrayList<Future<?>>();
            for (int thread = 0; thread < threads; thread++) {
                asked.add(asking.submit(() -> ask("n=" + cases / threads)));
            }
            for (var one : asked) {
                one.get();
            }
        }
    }

    @Override
    public void prepareLimits(int limits) throws Exception {
        ask("late=" + limits);
    }

    @Override
    public void passLimits(int limits) throws SQLException, InterruptedException {
        while (PeersDatabase.number(database, DUE) > 0) {
            Thread.sleep(500);
        }
    }

    String ask(String question) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + question))
                        .timeout(Duration.ofHours(1))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the server answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        // The server is stopped after the last test.
    }
}
