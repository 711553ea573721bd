package org.reconvene.reports.letters;

import org.reconvene.reports.Letter;

/** The reasons for a decision, to one addressee. Where they are withheld there is no text of them to print (HER-13). */
public sealed interface Reasons permits Reasons.Given, Reasons.Withheld {
    /** What the letter prints of them. */
    Letter.Paragraph inLetter();

    /** The full reasons (HER-12), of any length. */
    record Given(String text) implements Reasons {
        public Given {
            Words.stated("reasons", text);
        }

        @Override
        public Letter.Paragraph inLetter() {
            return new Letter.Paragraph(text);
        }
    }

    /**
     * Held back from this addressee.
     *
     * @param whyInWords why, and whom to ask; nothing of the reasons themselves
     */
    record Withheld(String whyInWords) implements Reasons {
        public Withheld {
            Words.stated("why reasons are withheld", whyInWords);
        }

        /** Held back because the parents' consent is not recorded. */
        public static Withheld withoutConsent(Person toAsk) {
            return new Withheld(
                    "The reasons are not in this letter. The parents’ consent to sharing them with you is not"
                            + " recorded, and without it they are held back. If you need to know more, please ask "
                            + toAsk.inWords() + ".");
        }

        @Override
        public Letter.Paragraph inLetter() {
            return new Letter.Paragraph(whyInWords);
        }
    }
}
