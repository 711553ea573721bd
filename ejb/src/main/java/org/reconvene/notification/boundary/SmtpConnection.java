package org.reconvene.notification.boundary;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.reconvene.notification.model.HeadMail;
import org.reconvene.notification.model.Letter;
import org.reconvene.notification.model.MailSettings;
import org.reconvene.notification.model.MailText;
import org.reconvene.seal.HeadView;

/** A conversation with the mail server, over which one mail goes after the other. */
final class SmtpConnection implements AutoCloseable {

    /** What became of an offer. */
    enum Answer {
        ACCEPTED,
        /** Refused for now, or nothing was heard. */
        PUT_OFF,
        /** The address is refused for good. */
        REFUSED
    }

    private static final String PATIENCE = "10000";

    private final MailSettings settings;
    private final Session session;
    private final Transport transport;

    private SmtpConnection(MailSettings settings, Session session, Transport transport) {
        this.settings = settings;
        this.session = session;
        this.transport = transport;
    }

    /**
     * Connects and signs in.
     *
     * @throws MessagingException where the mail server cannot be reached or does not let us in
     */
    static SmtpConnection open(MailSettings settings) throws MessagingException {
        var session = Session.getInstance(properties(settings));
        var transport = session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return new SmtpConnection(settings, session, transport);
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == MailSettings.Tls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Offers one mail. */
    Answer offer(Letter letter) {
        try {
            var message = message(letter);
            transport.sendMessage(message, message.getAllRecipients());
            return Answer.ACCEPTED;
        } catch (AddressException e) {
            return Answer.REFUSED;
        } catch (SendFailedException e) {
            var invalid = e.getInvalidAddresses();
            return invalid != null && invalid.length > 0 ? Answer.REFUSED : Answer.PUT_OFF;
        } catch (MessagingException e) {
            return Answer.PUT_OFF;
        }
    }

    /** Offers a head of the record to whoever keeps them outside; answers whether it was taken. */
    boolean offer(HeadView head, String to) {
        try {
            var message = message(
                    "<head-" + head.number() + "-" + head.sealedAt().toEpochMilli() + "@"
                            + settings.reconvene().getHost() + ">",
                    to,
                    HeadMail.of(head),
                    head.sealedAt());
            transport.sendMessage(message, message.getAllRecipients());
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var text = MailText.of(letter.kind(), letter.reference(), settings.reconvene());
        // The same for every offer of this notice, so that a mailbox can tell a second one.
        var id = "<notice-" + letter.notice() + "-" + letter.at().toEpochMilli() + "@"
                + settings.reconvene().getHost() + ">";
        return message(id, letter.to(), text, letter.at());
    }

    private MimeMessage message(String id, String to, MailText text, Instant at) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        message.setText(text.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(at));
        return message;
    }

    /** Whether it can go on after an offer that was put off. */
    boolean stands() {
        return transport.isConnected();
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
