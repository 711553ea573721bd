package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.reconvene.account.SignInAnswer;
import org.reconvene.account.boundary.SessionsDesk;

/**
 * Takes what the sign-in form sent; afterwards says with each request whose session it belongs to, if that has not ended. The
 * session of the container holds a number and nobody's name.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SignInAttempt attempt;

    @EJB
    SessionsDesk sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isOfAProgram(request)) {
            return validateProgram(request, response, context);
        }
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            var result = stores.validate(credential);
            return isValid(result) ? context.notifyContainerAboutLogin(result) : context.doNothing();
        }
        return session(request)
                .flatMap(sessions::use)
                .map(person ->
                        context.notifyContainerAboutLogin(new CallerPrincipal(Long.toString(person.value())), Set.of()))
                .orElseGet(context::doNothing);
    }

    private static Optional<Long> session(HttpServletRequest request) {
        var session = OpenPaths.isFile(request.getServletPath()) ? null : request.getSession(false);
        return session != null && session.getAttribute(SignIn.SESSION) instanceof Long number
                ? Optional.of(number)
                : Optional.empty();
    }

    /** Imports are also sent by programs, which have no session and sign in with each request (RFC 7617). */
    private static boolean isOfAProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/imports/");
    }

    private AuthenticationStatus validateProgram(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var typed = Optional.ofNullable(request.getHeader("Authorization")).flatMap(SignInMechanism::basic);
        if (typed.isPresent()) {
            attempt.isFrom(request.getRemoteAddr());
            var result = stores.validate(typed.get());
            // A starting password opens nothing but the page on which it is changed.
            if (isValid(result)
                    && attempt.answer() instanceof SignInAnswer.Admitted admitted
                    && !admitted.mustChangePassword()) {
                return context.notifyContainerAboutLogin(result);
            }
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Reconvene\", charset=\"UTF-8\"");
        return context.doNothing();
    }

    private static Optional<BasicAuthenticationCredential> basic(String header) {
        try {
            return header.startsWith(BASIC)
                    ? Optional.of(new BasicAuthenticationCredential(header.substring(BASIC.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean isValid(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID;
    }
}
