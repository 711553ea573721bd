package org.reconvene.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path CHECKOUT = Path.of("/checkout");

    @Test
    void with_nothing_said_it_is_a_demonstration_on_port_8080_with_its_data_in_the_checkout() throws Refusal {
        Settings settings = read(Map.of());
        assertThat(settings.address()).isEqualTo("http://localhost:8080/");
        assertThat(settings.data()).isEqualTo(Path.of("/checkout/data"));
        assertThat(settings.demonstration()).isTrue();
    }

    @Test
    void a_production_database_switches_the_demonstration_off() throws Refusal {
        Settings settings = read(Map.of(Settings.DATABASE, "jdbc:postgresql://localhost/reconvene"));
        assertThat(settings.demonstration()).isFalse();
    }

    @Test
    void a_demonstration_on_a_production_database_is_refused() {
        assertThatThrownBy(() -> read(Map.of(
                        Settings.DATABASE, "jdbc:postgresql://localhost/reconvene", Settings.DEMONSTRATION, "true")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(Settings.DEMONSTRATION);
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> read(Map.of(Settings.DATABASE, "jdbc:mysql://localhost/reconvene")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void the_demonstration_can_be_switched_off_alone() throws Refusal {
        assertThat(read(Map.of(Settings.DEMONSTRATION, "false")).demonstration())
                .isFalse();
    }

    @Test
    void a_data_folder_is_taken_as_it_is_named() throws Refusal {
        assertThat(read(Map.of(Settings.DATA, "/srv/reconvene")).data()).isEqualTo(Path.of("/srv/reconvene"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "eighty", "-1", "80 80"})
    void a_port_that_is_none_is_refused(String port) {
        assertThatThrownBy(() -> read(Map.of(Settings.PORT, port)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(port)
                .hasMessageContaining("between 1 and 65535");
    }

    private static Settings read(Map<String, String> said) throws Refusal {
        return Settings.of(said, CHECKOUT, Path.of("/server"), Path.of("/reconvene.ear"));
    }
}
