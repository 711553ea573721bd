package org.reconvene.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.reconvene.record.boundary.Journal;

/** The methods by which a desk is used. */
final class DeskMethods {

    private static final int MOST = 7;

    private DeskMethods() {}

    /** Holds for a desk with a public method that neither asks the journal nor says why it does not. */
    static ArchCondition<JavaClass> actWithoutADecision() {
        return new ArchCondition<>("act without asking for a decision") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Unrecorded.class)
                        || type.isEquivalentTo(Journal.class)) {
                    return;
                }
                of(type).filter(method -> !method.isAnnotatedWith(Unrecorded.class))
                        .filter(method -> !asks(method, new HashSet<>()))
                        .forEach(method -> events.add(SimpleConditionEvent.satisfied(
                                method, method.getFullName() + " asks for no decision")));
            }
        };
    }

    /** The desks with more public methods than one can keep in mind. */
    static List<String> largeDesks(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .filter(type -> of(type).count() > MOST)
                .map(JavaClass::getFullName)
                .toList();
    }

    private static Stream<JavaMethod> of(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    var target = call.getTarget();
                    if (target.getOwner().isEquivalentTo(Journal.class)
                            && target.getName().equals("admit")) {
                        return true;
                    }
                    return target.resolveMember()
                            .filter(called -> called.getOwner().equals(method.getOwner()))
                            .filter(called -> asks(called, seen))
                            .isPresent();
                });
    }
}
