package org.reconvene.web.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;

/** The drawing of every route of the five procedures, beside a text column and on a telephone. */
class FlowTest {

    private static final String EVERY_DRAWING = "org.reconvene.web.procedure.Drawn#everyDrawing";

    @ParameterizedTest
    @MethodSource(EVERY_DRAWING)
    void every_step_is_drawn_exactly_once(Procedure procedure, Route route, Drawn drawn) {
        assertThat(drawn.boxes().stream().map(drawn::wordsIn))
                .containsExactlyElementsOf(route.steps()
                        .map(step -> procedure.actor(step.actor()).called() + " " + step.does() + " "
                                + Shown.limit(step.limit()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(EVERY_DRAWING)
    void no_text_leaves_the_drawing(Procedure procedure, Route route, Drawn drawn) {
        var all = new Drawn.Area(0, 0, drawn.width(), drawn.height());
        assertThat(drawn.letters()).allMatch(line -> all.holds(Drawn.area(line)));
        assertThat(drawn.boxes()).allMatch(all::holds);
    }

    @ParameterizedTest
    @MethodSource(EVERY_DRAWING)
    void no_two_boxes_overlap(Procedure procedure, Route route, Drawn drawn) {
        var boxes = drawn.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%d and %d", i, j)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_DRAWING)
    void no_text_stands_on_another_or_on_the_edge_of_a_box(Procedure procedure, Route route, Drawn drawn) {
        var letters = drawn.letters();
        for (int i = 0; i < letters.size(); i++) {
            var area = Drawn.area(letters.get(i));
            for (int j = i + 1; j < letters.size(); j++) {
                assertThat(area.overlaps(Drawn.area(letters.get(j))))
                        .as(
                                "“%s” and “%s”",
                                letters.get(i).words(), letters.get(j).words())
                        .isFalse();
            }
            assertThat(drawn.boxes())
                    .as(letters.get(i).words())
                    .allMatch(box -> box.holds(area) || !box.overlaps(area));
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_DRAWING)
    void every_stage_has_its_band(Procedure procedure, Route route, Drawn drawn) {
        var words = String.join(
                " ", drawn.letters().stream().map(Canvas.Letters::words).toList());
        for (int i = 0; i < route.stages().size(); i++) {
            assertThat(words)
                    .contains("Stage " + (i + 1) + ": " + route.stages().get(i).name());
        }
    }
}
