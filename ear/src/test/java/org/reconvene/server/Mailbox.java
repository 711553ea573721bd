package org.reconvene.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mail server inside the server under test, named by its settings while it is open. */
final class Mailbox implements AutoCloseable {

    private static final String HOST = "RECONVENE_SMTP_HOST";

    private final List<MimeMessage> before = new ArrayList<>();
    private GreenMail server;

    private Mailbox(GreenMail server) {
        this.server = server;
    }

    static Mailbox open() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        System.setProperty(
                "RECONVENE_SMTP_PORT", Integer.toString(server.getSmtp().getPort()));
        System.setProperty("RECONVENE_SMTP_TLS", "none");
        System.setProperty("RECONVENE_MAIL_FROM", "reconvene@example.org");
        System.setProperty("RECONVENE_ADDRESS", "https://reconvene.example.org");
        System.setProperty(HOST, "127.0.0.1");
        return new Mailbox(server);
    }

    /** From here on nobody answers. */
    void down() {
        before.addAll(Arrays.asList(server.getReceivedMessages()));
        server.stop();
    }

    /** From here on somebody answers at the same port again. */
    void up() {
        var port = Integer.parseInt(System.getProperty("RECONVENE_SMTP_PORT"));
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The subjects of the mails to that address, in the order in which they came. */
    List<String> subjects(String address) {
        return all().stream()
                .filter(message -> header(message, "To").equals(address))
                .map(message -> header(message, "Subject"))
                .toList();
    }

    List<String> ids(String address) {
        return all().stream()
                .filter(message -> header(message, "To").equals(address))
                .map(message -> header(message, "Message-ID"))
                .toList();
    }

    private List<MimeMessage> all() {
        var all = new ArrayList<>(before);
        all.addAll(Arrays.asList(server.getReceivedMessages()));
        return all;
    }

    private static String header(MimeMessage message, String name) {
        try {
            return name.equals("Subject") ? message.getSubject() : message.getHeader(name)[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        System.clearProperty(HOST);
        server.stop();
    }
}
