package org.reconvene.web.signin;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Names the cookie of the session. Where a proxy ends TLS the name begins with {@code __Host-}: browsers then take the cookie only
 * from this host itself, and over TLS. Without TLS, on one's own machine, they would not take such a cookie at all.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (Boolean.parseBoolean(System.getenv("RECONVENE_BEHIND_PROXY"))) {
            var cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-RECONVENE");
            cookie.setSecure(true);
        }
    }
}
