package org.reconvene.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Takes what the sign-in form sent, and remembers who it was for the length of the session. */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isOfAProgram(request)) {
            return validateProgram(request, response, context);
        }
        var credential = context.getAuthParameters().getCredential();
        if (credential == null) {
            return context.doNothing();
        }
        var result = stores.validate(credential);
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : context.doNothing();
    }

    /** Imports are also sent by programs, which have no session and sign in with each request (RFC 7617). */
    private static boolean isOfAProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/imports/");
    }

    private AuthenticationStatus validateProgram(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BASIC)) {
            var result = stores.validate(new BasicAuthenticationCredential(header.substring(BASIC.length())));
            if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                return context.notifyContainerAboutLogin(result);
            }
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Reconvene\", charset=\"UTF-8\"");
        return context.responseUnauthorized();
    }
}
