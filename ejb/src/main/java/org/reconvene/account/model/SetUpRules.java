package org.reconvene.account.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reconvene.access.Refusal;
import org.reconvene.account.SetUp;

/** What the first partnership and its administrator must be. */
public final class SetUpRules {

    private static final int LONGEST_SLUG = 40;

    private SetUpRules() {}

    /** Everything that must be mended first; empty if nothing. */
    public static List<Refusal> refuse(SetUp command) {
        var refusals = new ArrayList<Refusal>();
        StaffRules.refuseName(
                        "partnershipName",
                        command.partnershipName(),
                        120,
                        "Enter the partnership’s name, for example Surrey")
                .ifPresent(refusals::add);
        if (command.nation() == null) {
            refusals.add(Refusal.of("nation", "Choose the nation whose bank holidays move your deadlines"));
        }
        if (!command.prefix().matches("[A-Z]{2,4}")) {
            refusals.add(
                    Refusal.of("prefix", "Enter 2 to 4 capital letters, for example SUR: references begin with them"));
        }
        StaffRules.refuseName(
                        "agencyName",
                        command.agencyName(),
                        160,
                        "Enter the agency’s name, for example Children’s Service")
                .ifPresent(refusals::add);
        StaffRules.refuseName("name", command.name(), 120, "Enter your name, for example Niamh Wren")
                .ifPresent(refusals::add);
        StaffRules.refuseUserName(command.userName()).ifPresent(refusals::add);
        PasswordRules.refuse(
                        command.password(),
                        command.userName(),
                        command.name(),
                        command.partnershipName(),
                        command.agencyName())
                .ifPresent(words -> refusals.add(Refusal.of("password", words)));
        if (!command.password().equals(command.again())) {
            refusals.add(Refusal.of("again", "Enter the password a second time, letter by letter the same"));
        }
        return refusals;
    }

    /** The name as it stands in addresses: {@code Scottish Borders} becomes {@code scottish-borders}. */
    public static String slugOf(String name) {
        var slug = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        return cut.isEmpty() ? "partnership" : cut;
    }
}
