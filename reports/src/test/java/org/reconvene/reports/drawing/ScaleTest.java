package org.reconvene.reports.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,1", "5,1,5", "6,2,6", "10,2,10", "11,5,15", "26,10,30", "80,20,80", "123456,50000,150000"
    })
    void a_scale_goes_in_round_steps_to_just_above_the_highest_bar(int highest, int step, int top) {
        assertThat(Scale.upTo(highest)).isEqualTo(new Scale(step, top));
    }
}
