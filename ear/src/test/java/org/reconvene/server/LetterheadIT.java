package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.letterhead.KeepLetterhead;
import org.reconvene.letterhead.boundary.LetterheadDesk;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Language;
import org.reconvene.reports.letters.Envelope;
import org.reconvene.time.Nation;

/** What an administrator keeps of the partnership stands on what is printed from then on. */
@ExtendWith(ArquillianExtension.class)
@Tag("SUS-8")
class LetterheadIT {

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    LetterheadDesk desk;

    @Inject
    Stationery stationery;

    Scene scene;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(LetterheadIT.class, Scenery.class, Scene.class, Story.class);
    }

    @BeforeEach
    void a_partnership_of_which_only_the_name_is_known() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        story.as(scene, "administrator");
    }

    @Test
    void before_anything_is_kept_a_letter_carries_the_agency_of_whoever_signs_it_and_is_in_english() {
        assertThat(done(desk.open()).lines()).isEmpty();
        assertThat(envelope().partnership())
                .returns(Language.ENGLISH, Letterhead::language)
                .returns(List.of(scene.the("chair").agencyName()), Letterhead::address);
    }

    @Test
    void what_is_kept_stands_on_letters_and_covers() throws IOException {
        done(desk.keep(command("Tŷ’r Sir\n\n 1 Heol  yr Esiampl", Language.WELSH, png(), false)));

        assertThat(envelope().partnership().lines())
                .isEqualTo(List.of("Tŷ’r Sir", "1 Heol yr Esiampl", "01632 960014"));
        assertThat(done(desk.open()).language()).isEqualTo(Language.WELSH);
        assertThat(done(desk.open()).words()).isEqualTo("Rydym yn ateb.");
        assertThat(done(desk.open()).crest()).isNotNull();
    }

    @Test
    void the_crest_stays_until_it_is_taken_away() throws IOException {
        done(desk.keep(command("County Hall", Language.ENGLISH, png(), false)));
        assertThat(done(desk.keep(command("County Hall", Language.IRISH, null, false)))
                        .crest())
                .isNotNull();
        assertThat(done(desk.keep(command("County Hall", Language.IRISH, null, true)))
                        .crest())
                .isNull();
        assertThat(done(desk.open()).crest()).isNull();
    }

    @Test
    void a_file_that_is_no_picture_keeps_nothing() {
        var noPicture = "no picture".getBytes(StandardCharsets.US_ASCII);
        assertThat(refused(desk.keep(command("County Hall", Language.ENGLISH, noPicture, false))))
                .singleElement()
                .asString()
                .contains("as a PNG file");
        assertThat(done(desk.open()).lines()).isEmpty();
    }

    @Test
    void nobody_but_an_administrator_keeps_it() {
        story.as(scene, "chair");
        assertThat(refused(desk.open())).hasSize(1);
        assertThat(refused(desk.keep(command("County Hall", Language.ENGLISH, null, false))))
                .hasSize(1);
    }

    private Envelope envelope() {
        var chair = scene.the("chair");
        return stationery.envelope(
                scene.partnership(), chair, "SUR-2026-0001", LocalDate.of(2026, 11, 24), chair, List.of());
    }

    private static KeepLetterhead command(
            String address, Language language, byte @Nullable [] crest, boolean withoutCrest) {
        return new KeepLetterhead(address, "01632 960014", "Rydym yn ateb.", language, crest, withoutCrest);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
