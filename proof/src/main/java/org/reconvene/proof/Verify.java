package org.reconvene.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The program in every bundle: {@code java -jar verifier.jar bundle.zip}. It needs the bundle and nothing else, asks no network, and
 * writes nothing.
 */
public final class Verify {

    static final int WHOLE = 0;
    static final int FAULTY = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            Checks a bundle of a record that was made by Reconvene.

              java -jar verifier.jar BUNDLE.zip [--key FINGERPRINT] [--head FILE]

            --key   the fingerprint of the operator's key, as you have it by another way than the bundle
            --head  a head of the record that somebody outside kept; may be given several times

            It ends with 0 where everything is as it was recorded, 1 where something is not, 2 where it could not be checked.
            """;

    private Verify() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    static int run(String[] arguments, PrintStream out) {
        var bundles = new ArrayList<Path>();
        Set<String> keys = new HashSet<>();
        List<SignedHead> heads = new ArrayList<>();
        try {
            for (int at = 0; at < arguments.length; at++) {
                var argument = arguments[at];
                if (!argument.startsWith("--")) {
                    bundles.add(Path.of(argument));
                } else if (at + 1 == arguments.length) {
                    throw new IllegalArgumentException("Something is missing after " + argument + ".");
                } else if (argument.equals("--key")) {
                    keys.add(key(arguments[++at]));
                } else if (argument.equals("--head")) {
                    heads.add(head(Path.of(arguments[++at])));
                } else {
                    throw new IllegalArgumentException(argument + " is not known.");
                }
            }
            if (bundles.size() != 1) {
                throw new IllegalArgumentException("Name one bundle.");
            }
        } catch (IllegalArgumentException | IOException e) {
            out.println(e.getMessage());
            out.println();
            out.print(USAGE);
            return NOT_CHECKED;
        }
        return check(bundles.getFirst(), keys, heads, out);
    }

    private static String key(String text) {
        var digits = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:]", "");
        if (!Sha256.isHash(digits)) {
            throw new IllegalArgumentException("A fingerprint has 64 hexadecimal digits.");
        }
        return digits;
    }

    private static SignedHead head(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no file " + file + ".");
        }
        return SignedHead.read(Files.readString(file, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IOException(file + " holds no head of a record."));
    }

    private static int check(Path bundle, Set<String> keys, List<SignedHead> heads, PrintStream out) {
        Checked checked;
        try {
            checked = new BundleCheck(keys, heads).check(bundle);
        } catch (IOException e) {
            out.println(bundle + " could not be checked: " + e.getMessage() + ".");
            return NOT_CHECKED;
        }
        out.println("Checked " + bundle.getFileName());
        checked.steps().forEach(step -> out.println("  right  " + step));
        checked.faults().forEach(fault -> out.println("  WRONG  " + fault.words()));
        out.println();
        if (!checked.isWhole()) {
            out.println("This is not what was recorded, or not all of it: what is wrong stands above.");
            return FAULTY;
        }
        out.println("This is what was recorded, and all of it up to that head.");
        if (keys.isEmpty()) {
            out.println(
                    "Whose key it is the bundle cannot prove: compare the fingerprint with the one that the operator"
                            + " gave you by another way, or give it with --key.");
        }
        return WHOLE;
    }
}
