package org.reconvene.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The business components below one package, as their {@link BusinessComponent} marks declare them. */
record Components(String base, Map<String, Declared> byName) {

    record Declared(Set<String> mayUse, Set<String> exposes) {}

    static Components in(String base, JavaClasses classes) {
        Map<String, Declared> found = new TreeMap<>();
        for (JavaClass type : classes) {
            if (type.getSimpleName().equals("package-info")) {
                type.tryGetAnnotationOfType(BusinessComponent.class.getName())
                        .ifPresent(mark -> found.put(nameOf(base, type.getPackageName()), declared(mark)));
            }
        }
        return new Components(base, Map.copyOf(found));
    }

    /** The component that a class belongs to; empty for what is none's, such as the libraries. */
    Optional<String> of(JavaClass type) {
        return type.getPackageName().startsWith(base + ".")
                ? Optional.of(nameOf(base, type.getPackageName())).filter(byName::containsKey)
                : Optional.empty();
    }

    /** The sub-package of its component that a class stands in, empty for the root. */
    String layer(JavaClass type) {
        var inside = type.getPackageName().substring(base.length() + 1);
        var dot = inside.indexOf('.');
        return dot < 0 ? "" : inside.substring(dot + 1);
    }

    /** Every step over the border of a component that its mark does not allow. */
    List<String> forbiddenSteps(JavaClasses classes) {
        return dependencies(classes)
                .filter(step -> {
                    var from = of(step.getOriginClass());
                    var to = of(step.getTargetClass().getBaseComponentType());
                    return from.isPresent()
                            && to.isPresent()
                            && !from.get().equals(to.get())
                            && !isAllowed(
                                    from.get(),
                                    to.get(),
                                    layer(step.getTargetClass().getBaseComponentType()));
                })
                .map(Dependency::getDescription)
                .toList();
    }

    /** Every step within a component against the order boundary, store, model, root. */
    List<String> stepsAgainstTheOrder(JavaClasses classes) {
        var order = List.of("", "model", "store", "boundary");
        return dependencies(classes)
                .filter(step -> {
                    var origin = step.getOriginClass();
                    var target = step.getTargetClass().getBaseComponentType();
                    return of(origin).isPresent()
                            && of(origin).equals(of(target))
                            && order.indexOf(layer(target)) > order.indexOf(layer(origin));
                })
                .map(Dependency::getDescription)
                .toList();
    }

    /** The declared uses, for a search for cycles. */
    Optional<String> aCycle() {
        return byName.keySet().stream()
                .filter(name -> reaches(name, name, new HashSet<>()))
                .findFirst();
    }

    private boolean reaches(String from, String goal, Collection<String> seen) {
        for (var next :
                byName.getOrDefault(from, new Declared(Set.of(), Set.of())).mayUse()) {
            if (next.equals(goal) || (seen.add(next) && reaches(next, goal, seen))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllowed(String from, String to, String layer) {
        var declared = byName.get(from);
        var target = byName.get(to);
        return declared != null
                && target != null
                && declared.mayUse().contains(to)
                && (layer.isEmpty() || target.exposes().contains(layer));
    }

    private static Stream<Dependency> dependencies(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static Declared declared(JavaAnnotation<?> mark) {
        return new Declared(texts(mark, "mayUse", List.of()), texts(mark, "exposes", List.of("boundary")));
    }

    private static Set<String> texts(JavaAnnotation<?> mark, String property, List<String> otherwise) {
        return mark.get(property)
                .map(value ->
                        Arrays.stream((Object[]) value).map(Object::toString).collect(Collectors.toSet()))
                .orElseGet(() -> Set.copyOf(otherwise));
    }

    private static String nameOf(String base, String packageName) {
        var inside = packageName.substring(base.length() + 1);
        var dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}
