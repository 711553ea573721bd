package org.reconvene.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.reconvene.account.model.Base32;
import org.reconvene.account.model.RecoveryCode;
import org.reconvene.account.model.TimedCode;
import org.reconvene.account.store.SecondSteps;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;
import org.reconvene.time.boundary.BusinessClock;

/** Looks at the codes of second steps. Each is taken once. */
@ApplicationScoped
@Unrecorded("part of another desk’s act, which is decided and recorded there")
class SecondStepCheck {

    /** The system property that says whether everybody must have one: {@code offered} or {@code required}. */
    static final String CHOICE = "reconvene.second.factor";

    private static final String DIGITS = "[0-9]{" + TimedCode.DIGITS + "}";

    @Inject
    SecondSteps steps;

    @Inject
    Passwords passwords;

    @Inject
    BusinessClock clock;

    /** Whether everybody must have one. */
    boolean isRequired() {
        return "required".equals(System.getProperty(CHOICE));
    }

    boolean isOn(PersonId person) {
        return steps.of(person).isPresent();
    }

    /** Takes the code that the telephone shows, or one of the recovery codes; false where it is neither or was used. */
    boolean takes(PersonId person, String typed) {
        var plain = RecoveryCode.plain(typed);
        var step = steps.of(person).orElse(null);
        if (step == null) {
            return false;
        }
        if (plain.matches(DIGITS)) {
            var found = TimedCode.match(step.key(), plain, clock.ofTheWorld(), step.lastStep());
            return found.isPresent() && steps.use(person, found.getAsLong());
        }
        return plain.length() == RecoveryCode.CHARACTERS
                && steps.codes(person, RecoveryCode.markOf(plain)).stream()
                        .filter(code -> passwords.match(plain, code.hash()))
                        .anyMatch(steps::use);
    }

    /** The step of the first code of a key that is not kept yet. */
    OptionalLong first(String key, String typed) {
        return TimedCode.match(Base32.decode(key), RecoveryCode.plain(typed), clock.ofTheWorld(), 0);
    }
}
