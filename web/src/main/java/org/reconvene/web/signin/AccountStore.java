package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.SignInAnswer;
import org.reconvene.account.boundary.SignInDesk;

/** Tells the container who somebody is. The container knows them by the number of their entry, which says nothing in a log. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @EJB
    SignInDesk desk;

    @Inject
    SignInAttempt attempt;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        var answer = answer(credential);
        if (answer == null) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        attempt.cameTo(answer);
        return answer instanceof SignInAnswer.Admitted admitted
                ? new CredentialValidationResult(
                        new CallerPrincipal(Long.toString(admitted.person().value())), Set.of())
                : CredentialValidationResult.INVALID_RESULT;
    }

    private @Nullable SignInAnswer answer(Credential credential) {
        return switch (credential) {
            case BasicAuthenticationCredential program ->
                desk.signInProgram(program.getCaller(), program.getPasswordAsString(), attempt.address());
            case UsernamePasswordCredential typed ->
                desk.signIn(typed.getCaller(), typed.getPasswordAsString(), attempt.address());
            case CodeCredential second -> desk.secondStep(second.halfWay(), second.code(), attempt.address());
            default -> null;
        };
    }
}
