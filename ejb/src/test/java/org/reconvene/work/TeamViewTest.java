package org.reconvene.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a manager's page counts as late, due today and later. */
class TeamViewTest {

    private static final Instant NOW = Instant.parse("2027-01-12T10:00:00Z");

    @Test
    void each_item_is_counted_once_and_one_without_a_limit_is_never_late() {
        var team = new TeamView(
                NOW,
                4,
                List.of(
                        due(NOW.minusSeconds(1)),
                        due(NOW.plusSeconds(3600)),
                        due(NOW.plusSeconds(172_800)),
                        due(null)));

        assertThat(team.late()).isEqualTo(1);
        assertThat(team.dueToday()).isEqualTo(1);
        assertThat(team.later()).isEqualTo(2);
        assertThat(team.isLate(team.items().getLast())).isFalse();
    }

    private static TeamItem due(@Nullable Instant at) {
        return new TeamItem("SUR-2027-0001", "Take the next step in a disagreement", "Ada Reyes", at, null);
    }
}
