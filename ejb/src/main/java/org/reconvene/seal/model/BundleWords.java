package org.reconvene.seal.model;

import java.time.Instant;
import java.util.List;
import org.reconvene.proof.SignedHead;
import org.reconvene.record.PaperView;
import org.reconvene.time.DateWords;

/** What a bundle says in plain words to whoever opens it. */
public final class BundleWords {

    /** Instead of the title of a document that is left out. */
    public static final String WITHHELD = "withheld from whoever made the bundle";

    private BundleWords() {}

    /** The sentences above the chronology. */
    public static List<String> about(String who, Instant at, int acts, long through) {
        return List.of(
                "What was done in this case, in the order in which it was done: " + acts
                        + " acts among the entries 1 to " + through + " of its record.",
                "Who read the case and what was refused stands in the file entries.jsonl beside this one.",
                "Titles and agencies of people are those of today.",
                "Made by " + who + ", on " + DateWords.dayAndTime(at) + ".",
                "Whether this is what was recorded can be checked without us: see README.txt.");
    }

    /** The file of a document within the bundle. */
    public static String fileName(PaperView paper) {
        var title = paper.title()
                .replaceAll("[^\\p{L}\\p{N} ,-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return "documents/" + paper.id() + " "
                + (title.length() > 80 ? title.substring(0, 80).strip() : title) + "."
                + paper.kind().ending();
    }

    /** What whoever received the bundle needs to know. */
    public static String readMe(String caseKey, long through, SignedHead head) {
        return """
                The record of %s

                chronology.pdf   what was done, in the order in which it was done, for reading and printing
                documents        the documents of the case, as they were added
                entries.jsonl    the record itself: every act, every reading and every refusal, one a line
                proof.json       what proves that the record is whole and unchanged
                verifier.jar     a program that checks all of it

                How to check it

                On any computer with Java 21 or newer, without a network:

                    java -jar verifier.jar %s

                It takes the ZIP file as you received it, says in words what it checked, and names every entry or document that is not
                what was recorded. Whoever does not want to run our program from the bundle asks the operator for one, or builds it
                from the published source: module "proof" of Reconvene.

                What the check proves

                Each entry carries a hash of what it says and of the entry before it, so that none can be changed, removed or put in
                between without all later ones changing. The hash of entry %d leads to the root of a tree over all cases (RFC 6962),
                and the operator signed that root at the time below. Signed heads are handed to a place outside the service; whoever
                keeps one there can tell whether anything was changed since.

                Whose key it is cannot be proved by the bundle alone: compare the fingerprint with the one that the operator gives you
                by another way, and have the program demand it with --key.

                What it does not prove: that what people wrote is true, and what happened after the head below.

                %s""".replaceFirst("%s", caseKey)
                .replaceFirst("%s", "reconvene-" + caseKey + ".zip")
                .replaceFirst("%d", Long.toString(through))
                .replaceFirst("%s", head.text());
    }
}
