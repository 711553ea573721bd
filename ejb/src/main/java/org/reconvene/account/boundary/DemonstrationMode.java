package org.reconvene.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Whether this server shows invented partnerships, whose accounts everybody may use. This is the one place that is asked.
 *
 * <p>The launcher decides it when it starts the server, by the system property {@value #PROPERTY}; a configured database
 * switches it off, and so does a property that is missing.
 */
@ApplicationScoped
public class DemonstrationMode {

    static final String PROPERTY = BusinessClock.DEMONSTRATION;

    private final boolean on = Boolean.getBoolean(PROPERTY);

    public boolean isOn() {
        return on;
    }
}
