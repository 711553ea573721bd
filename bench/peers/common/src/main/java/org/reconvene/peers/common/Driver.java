package org.reconvene.peers.common;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does as it is told on its standard input, one line each, and answers with one line: {@code cases THREADS NUMBER} takes cases through
 * all stages, {@code limits NUMBER} lets so many limits pass in a database of their own.
 */
public final class Driver {

    private static final int TEXTS = 256;
    private static final int GROUPS = 40;
    private static final long HOUR = 3_600_000L;

    private final Peer peer;
    private final String[] texts = new String[TEXTS];

    private Driver(Peer peer) {
        this.peer = peer;
        for (int number = 0; number < TEXTS; number++) {
            var random = new Random(number);
            var text = new StringBuilder();
            while (text.length() < 1_000) {
                text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
            }
            texts[number] = text.substring(0, 1_000);
        }
    }

    /** Opens the peer on the database of that address, and listens. */
    public static void run(Peer peer, String address) throws Exception {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(20);
        try (var database = new HikariDataSource(config);
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            peer.open(database);
            System.out.println("ready");
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                var words = order.split(" ");
                if (words[0].equals("cases")) {
                    peer.timers(true);
                    new Driver(peer).cases(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                    peer.timers(false);
                } else {
                    new Driver(peer).limits(database, Integer.parseInt(words[1]), words[0].equals("prepare"));
                }
                System.out.println("done");
            }
        }
        System.exit(0);
    }

    private void cases(int threads, int cases) throws Exception {
        var next = new AtomicInteger();
        var workers = Executors.newFixedThreadPool(threads);
        var working = new ArrayList<Future<?>>();
        for (int thread = 0; thread < threads; thread++) {
            working.add(workers.submit(() -> {
                for (int number = next.getAndIncrement(); number < cases; number = next.getAndIncrement()) {
                    var id = peer.start(group(number), new Date(Clock.systemUTC().millis() + 120 * HOUR), text(number));
                    for (int stage = 1; stage <= 4; stage++) {
                        peer.complete(peer.openTask(id), stage, text(number + stage));
                    }
                }
                return null;
            }));
        }
        for (var one : working) {
            one.get();
        }
        workers.shutdown();
    }

    private void limits(HikariDataSource database, int cases, boolean prepare) throws Exception {
        if (prepare) {
            peer.start(group(0), new Date(Clock.systemUTC().millis() - HOUR), text(0));
            try (var connection = database.getConnection()) {
                peer.multiply(connection, cases);
            }
            return;
        }
        peer.timers(true);
        while (peer.atStage(2) < cases) {
            Thread.sleep(200);
        }
        peer.timers(false);
    }

    private static String group(int number) {
        return "agency-role-" + number % GROUPS;
    }

    private String text(int number) {
        return texts[number % TEXTS];
    }
}
