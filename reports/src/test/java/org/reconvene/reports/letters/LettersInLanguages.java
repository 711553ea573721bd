package org.reconvene.reports.letters;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Language;

/** One letter in each language, all invented, with the letters of its alphabet. */
public final class LettersInLanguages {
    /** Letters with their accents, small and capital. */
    public static final String ALPHABET = "ŵ ŷ â ê î ô û á é í ó ú ẃ ý à è ì ò ù ẁ ỳ ä ë ï ö ü ẅ ÿ"
            + " Ŵ Ŷ Â Ê Î Ô Û Á É Í Ó Ú Ẃ Ý À È Ì Ò Ù Ẁ Ỳ Ä Ë Ï Ö Ü Ẅ Ÿ";

    private static final Person MANAGER = new Person("Carys Llŷr", "Rheolwr Gwasanaeth", "Gwasanaethau Plant");

    /** Of a long name and a long address, with a crest. */
    public static final Letterhead HEADED = new Letterhead(
            "Partneriaeth Diogelu Plant Aberŵyr a’r Cymoedd Gorllewinol",
            List.of("Tŷ’r Sir", "1 Heol yr Esiampl a’r Enw Hir Iawn", "Aberŵyr", "Sir Enghraifft", "EX1 1EX"),
            "01632 960001, llythyrau@example.org",
            new Letterhead.Crest(crest()),
            "Yn gweithio gyda’n gilydd dros blant Aberŵyr.",
            Language.ENGLISH);

    private LettersInLanguages() {}

    public static Letter in(Language language) {
        return new ConferenceRefusedLetter(
                        new Envelope(
                                HEADED.in(language),
                                new Person("Siân Gwŷr", "Nyrs a Enwir", "Bwrdd Iechyd Dyffryn Dŵr"),
                                List.of("Canolfan Iechyd, 12 Heol y Dŵr", "Aberŵyr EX2 2EX"),
                                "SUR-2026-0107",
                                LocalDate.of(2026, 11, 16),
                                MANAGER,
                                List.of("Ysgol Dŵr"),
                                true),
                        "Rhŷs",
                        LocalDate.of(2026, 11, 12),
                        List.of("Ysgol Dŵr"),
                        new Decision(MANAGER, LocalDate.of(2026, 11, 16), new Reasons.Given(ALPHABET), null),
                        new Challenge(
                                MANAGER.inWords(),
                                LocalDateTime.of(2026, 11, 17, 17, 0),
                                "The Independent Scrutineer",
                                "72 hours from the challenge"))
                .letter();
    }

    private static byte[] crest() {
        var image = new BufferedImage(240, 280, BufferedImage.TYPE_INT_RGB);
        var drawn = image.createGraphics();
        drawn.setColor(Color.WHITE);
        drawn.fillRect(0, 0, 240, 280);
        drawn.setColor(new Color(0x14, 0x3a, 0x4a));
        drawn.fillRoundRect(10, 10, 220, 260, 120, 120);
        drawn.setColor(Color.WHITE);
        drawn.fillOval(70, 80, 100, 100);
        drawn.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
