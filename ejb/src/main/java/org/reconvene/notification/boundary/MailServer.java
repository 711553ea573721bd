package org.reconvene.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.notification.model.MailSettings;

/**
 * The mail server that the environment names, for example by {@code RECONVENE_SMTP_HOST}; a system property of the same name counts
 * before it. This is the one place that is asked.
 */
@ApplicationScoped
public class MailServer {

    /** Whether e-mail is sent at all. */
    boolean isNamed() {
        var host = named(MailSettings.HOST);
        return host != null && !host.isBlank();
    }

    /** Its settings; empty where no e-mail is sent. Wrong ones throw {@link IllegalArgumentException}. */
    Optional<MailSettings> settings() {
        return MailSettings.of(MailServer::named);
    }

    private static @Nullable String named(@Nullable String name) {
        return name == null ? null : System.getProperty(name, System.getenv(name));
    }
}
