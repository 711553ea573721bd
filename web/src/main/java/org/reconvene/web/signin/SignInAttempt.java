package org.reconvene.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.SignInAnswer;

/** One try to sign in, for the length of its request: what was typed as a user name, and what came of it. */
@Named
@RequestScoped
public class SignInAttempt {

    private @Nullable String userName;
    private @Nullable String back;
    private @Nullable SignInAnswer answer;
    private String address = "";

    public @Nullable String getUserName() {
        return userName;
    }

    /** Where the person wanted to go before they were asked to sign in; null where they said nothing. */
    public @Nullable String getBack() {
        return back;
    }

    public @Nullable SignInAnswer answer() {
        return answer;
    }

    /** Where it came from. */
    String address() {
        return address;
    }

    void isFrom(String sender) {
        address = sender;
    }

    void isOf(String typed, @Nullable String path) {
        userName = typed;
        back = path;
    }

    void cameTo(SignInAnswer outcome) {
        answer = outcome;
    }
}
