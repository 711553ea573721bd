package org.reconvene.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** What the public methods of a boundary answer. */
final class ReturnedTypes {

    private ReturnedTypes() {}

    /** Holds for a class with a public method whose answer has an entity in it. */
    static ArchCondition<JavaClass> bePersistent() {
        return new ArchCondition<>("answer an entity") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    return;
                }
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(part -> part.isAnnotatedWith(Entity.class)))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.satisfied(method, method.getFullName() + " answers an entity")));
            }
        };
    }
}
