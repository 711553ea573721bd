package org.reconvene.learning.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;

/**
 * Keeps an investigation away from whoever it is about: nobody investigates who chaired, dissented or manages one of them, and
 * nobody reviews what they investigated (SUR-17, SUR-18).
 *
 * @param investigator who investigates; null where nobody is named
 */
public record WhoMayInvestigate(
        PersonView chair, PersonView dissenter, @Nullable PersonId investigator) {

    /** Why the person may not have the duty, as a sentence without its full stop; empty where they may. */
    public Optional<String> whyNot(PersonView person, InvestigationDuty duty) {
        var office = duty == InvestigationDuty.INVESTIGATE ? Role.INVESTIGATING_MANAGER : Role.HEAD_OF_SAFEGUARDING;
        var name = person.name();
        if (!person.active()) {
            return Optional.of(name + " has left");
        }
        if (!person.partnership().equals(chair.partnership()) || !person.is(office)) {
            return Optional.of(name + " does not hold the office: " + office.words());
        }
        if (person.id().equals(chair.id())) {
            return Optional.of(name + " chaired the conference");
        }
        if (person.id().equals(dissenter.id())) {
            return Optional.of("It is the dissent of " + name);
        }
        return switch (duty) {
            case INVESTIGATE -> ofManaging(person);
            case REVIEW ->
                person.id().equals(investigator)
                        ? Optional.of(name + " investigates, and may not review the report")
                        : Optional.empty();
        };
    }

    private Optional<String> ofManaging(PersonView person) {
        if (person.id().equals(chair.lineManager())) {
            return Optional.of(String.format(Locale.UK, "%s manages %s, who chaired", person.name(), chair.name()));
        }
        if (person.id().equals(dissenter.lineManager())) {
            return Optional.of(
                    String.format(Locale.UK, "%s manages %s, who dissents", person.name(), dissenter.name()));
        }
        return Optional.empty();
    }
}
