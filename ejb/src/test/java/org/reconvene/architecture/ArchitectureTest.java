package org.reconvene.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Holds the code to the shape that its components declare; each rule is shown to fail on a planted violation. */
class ArchitectureTest {

    private static final String BASE = "org.reconvene";
    private static final String PLANTED = "org.reconvene.planted";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);
    private static final JavaClasses PLANTS = new ClassFileImporter().importPackages(PLANTED);

    private static final ArchRule MODELS_ARE_PLAIN = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.faces..",
                    "jakarta.transaction..",
                    "org.hibernate..",
                    "net.sf.jasperreports..");

    private static final ArchRule ENTITIES_STAY_INSIDE =
            noClasses().that().resideInAPackage("..boundary..").should(ReturnedTypes.bePersistent());

    private static final ArchRule EVERY_DESK_ASKS = noClasses().should(DeskMethods.actWithoutADecision());

    @Test
    void components_use_only_what_they_declare() {
        assertThat(Components.in(BASE, OURS).forbiddenSteps(OURS)).isEmpty();
        assertThat(Components.in(PLANTED, PLANTS).forbiddenSteps(PLANTS))
                .anyMatch(step -> step.contains("ledger.store.Pages"));
    }

    @Test
    void inside_a_component_the_steps_go_from_boundary_to_store_to_model_to_root() {
        assertThat(Components.in(BASE, OURS).stepsAgainstTheOrder(OURS)).isEmpty();
        assertThat(Components.in(PLANTED, PLANTS).stepsAgainstTheOrder(PLANTS))
                .anyMatch(step -> step.contains("shop.model.Ware") && step.contains("shop.boundary.Counter"));
    }

    @Test
    void components_form_no_cycle() {
        assertThat(Components.in(BASE, OURS).aCycle()).isEmpty();
        assertThat(Components.in(PLANTED, PLANTS).aCycle()).isPresent();
    }

    @Test
    void models_know_nothing_of_the_container() {
        MODELS_ARE_PLAIN.check(OURS);
        assertThatThrownBy(() -> MODELS_ARE_PLAIN.check(PLANTS)).hasMessageContaining("shop.model.Ware");
    }

    @Test
    void entities_never_leave_a_boundary() {
        ENTITIES_STAY_INSIDE.check(OURS);
        assertThatThrownBy(() -> ENTITIES_STAY_INSIDE.check(PLANTS)).hasMessageContaining("takeHome");
    }

    @Test
    void every_method_of_a_desk_asks_for_a_decision_or_says_why_not() {
        EVERY_DESK_ASKS.check(OURS);
        assertThatThrownBy(() -> EVERY_DESK_ASKS.check(PLANTS)).hasMessageContaining("sellUnasked");
    }

    @Test
    void a_desk_has_at_most_seven_public_methods() {
        assertThat(DeskMethods.largeDesks(OURS)).isEmpty();
        assertThat(DeskMethods.largeDesks(PLANTS)).containsExactly("org.reconvene.planted.shop.boundary.Counter");
    }

    @Test
    void there_are_components_to_hold_to_the_rules() {
        assertThat(Components.in(BASE, OURS).byName())
                .containsKeys("time", "people", "access", "record", "calendars", "dissent");
    }
}
