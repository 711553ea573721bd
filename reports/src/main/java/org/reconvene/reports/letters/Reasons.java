package org.reconvene.reports.letters;

import java.util.Map;
import org.reconvene.reports.Letter;
import org.reconvene.reports.language.Phrases;

/** The reasons for a decision, to one addressee. Where they are withheld there is no text of them to print (HER-13). */
public sealed interface Reasons permits Reasons.Given, Reasons.Withheld {
    /** What the letter prints of them. */
    Letter.Paragraph inLetter(Phrases phrases);

    /** The full reasons (HER-12), of any length. */
    record Given(String text) implements Reasons {
        public Given {
            Words.stated("reasons", text);
        }

        @Override
        public Letter.Paragraph inLetter(Phrases phrases) {
            return new Letter.Paragraph(text);
        }
    }

    /** Held back from this addressee, or not there: why, and whom to ask; nothing of the reasons themselves. */
    record Withheld(Why why, Person toAsk) implements Reasons {
        /** Held back because the parents' consent is not recorded. */
        public static Withheld withoutConsent(Person toAsk) {
            return new Withheld(Why.NO_CONSENT, toAsk);
        }

        /** Nobody has put any on the record. */
        public static Withheld notRecorded(Person toAsk) {
            return new Withheld(Why.NOT_RECORDED, toAsk);
        }

        @Override
        public Letter.Paragraph inLetter(Phrases phrases) {
            var with = Map.of("person", toAsk.inWords());
            return new Letter.Paragraph(
                    switch (why) {
                        case NO_CONSENT -> phrases.say("reasons.no-consent", with);
                        case NOT_RECORDED -> phrases.say("reasons.not-recorded", with);
                    });
        }
    }

    /** Why an addressee is given no reasons. */
    enum Why {
        NO_CONSENT,
        NOT_RECORDED
    }
}
