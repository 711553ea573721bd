package org.reconvene.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same job in what a team would otherwise pick and in the application, in turn, round after round, on one PostgreSQL; then the
 * queue with many open cases, and many limits that pass. Prints one table; nothing is asserted.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Peers {

    private static final String MAINS = "org.reconvene.peers.";
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int CASES = Integer.getInteger("cases", 200);
    private static final int TO_WARM_UP = Integer.getInteger("warm", 1_000);
    private static final int LIMITS = Integer.getInteger("limits", 10_000);
    private static final boolean ALONE = Boolean.getBoolean("alone");
    private static final List<Integer> THREADS = List.of(1, 2, 8);

    @Deployment
    static EnterpriseArchive reconvene() {
        return BenchDeployment.of(Peers.class);
    }

    @Test
    void in_turn() throws Exception {
        var address = setting("reconvene.db.url") + "?user=postgres";
        var here = new PeersDatabase(address);
        var reconvene = new Reconvene(setting("jboss.http.port"), address);
        var contenders = withPeers(here, "cases", reconvene);
        var figures = new Figures(here.process());
        try {
            for (var contender : contenders) {
                contender.cases(2, TO_WARM_UP);
                figures.keep(contender, CASES);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int threads : THREADS) {
                    for (var contender : contenders) {
                        figures.cases(contender, threads, CASES);
                    }
                }
            }
            for (var contender : withPeers(here, "limits", reconvene)) {
                figures.limits(contender, LIMITS);
                contender.close();
            }
            figures.queue(reconvene);
        } finally {
            contenders.forEach(Contender::close);
            print(figures);
        }
    }

    /** Each peer with a database of its own, and the application; it alone where only its own figures are looked for. */
    private static List<Contender> withPeers(PeersDatabase here, String what, Contender reconvene) throws Exception {
        if (ALONE) {
            return List.of(reconvene);
        }
        return List.of(
                new PeerProcess("Flowable", "flowable", MAINS + "flowable.Flowable", here.of("flowable_" + what)),
                new PeerProcess("Camunda", "camunda", MAINS + "camunda.Camunda", here.of("camunda_" + what)),
                new PeerProcess("bare JDBC", "common", MAINS + "common.BareJdbc", here.of("bare_" + what)),
                reconvene);
    }

    private static void print(Figures figures) throws IOException {
        var table = figures.table();
        Files.writeString(Path.of(System.getProperty("reconvene.test.base"), "peers.txt"), table);
        System.out.println(table);
    }

    /** What the server was started with. */
    private static String setting(String name) {
        var found = Pattern.compile("-D" + Pattern.quote(name) + "=(\\S+)")
                .matcher(System.getProperty("reconvene.test.jvm"));
        if (!found.find()) {
            throw new IllegalStateException("the server was started without " + name);
        }
        return found.group(1);
    }
}
