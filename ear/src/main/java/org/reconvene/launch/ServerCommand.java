package org.reconvene.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that starts the provisioned server for one run. Secrets are not in it: they stay in the environment. */
final class ServerCommand {

    /** As the server's own start script opens them; see bin/common.sh of WildFly. */
    private static final List<String> OPENED = List.of(
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    /** Seconds that the application may take to start: the first time it fills the demonstration. */
    private static final int STARTING = 900;

    /** Seconds that a stopping server waits for requests in hand. */
    private static final int STOPPING = 10;

    private ServerCommand() {}

    static List<String> of(Settings settings, DataFolder data, int managementPort) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path server = settings.server();
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(List.of(
                "-Xms128m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=384m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true"));
        command.addAll(OPENED);
        command.add("-Djava.net.preferIPv4Stack=true");
        command.add("-Djboss.as.management.blocking.timeout=" + STARTING);
        command.add("-Dorg.wildfly.sigterm.suspend.timeout=" + STOPPING);
        command.add("-Dorg.jboss.boot.log.file=" + data.log().resolve("server.log"));
        command.add("-Dlogging.configuration="
                + data.serverBase().resolve("configuration/logging.properties").toUri());
        command.addAll(List.of("-jar", server.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", server.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("-Djboss.home.dir=" + server);
        command.add("-Djboss.server.base.dir=" + data.serverBase());
        command.add("-Djboss.server.log.dir=" + data.log());
        command.add("-Djboss.node.name=reconvene");
        command.add("-Djboss.tx.node.id=reconvene");
        command.add("-Djboss.http.port=" + settings.port());
        command.add("-Djboss.management.http.port=" + managementPort);
        command.add("-Dreconvene.data=" + data.path());
        command.add("-Dreconvene.demonstration=" + settings.demonstration());
        settings.clock().ifPresent(start -> command.add("-Dreconvene.clock.start=" + start));
        command.addAll(settings.papers().properties());
        command.addAll(settings.seals().properties());
        command.addAll(settings.door().properties());
        if (settings.databaseUrl().isPresent()) {
            command.add("-Dreconvene.db.driver=postgresql");
        }
        return List.copyOf(command);
    }
}
