package org.reconvene.demonstration.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reconvene.account.boundary.DemonstrationMode;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.demonstration.DemonstrationAccount;
import org.reconvene.demonstration.model.Cast;
import org.reconvene.demonstration.model.Cast.PartnershipRow;

/** Lists the invented accounts for the sign-in page: those with a part in the stories, and all. */
@ApplicationScoped
@Unrecorded("lists invented people to visitors of a demonstration, before anybody is signed in")
public class DemonstrationAccounts {

    private final List<DemonstrationAccount> all;

    @Inject
    public DemonstrationAccounts(DemonstrationMode mode) {
        all = mode.isOn() ? from(Cast.read()) : List.of();
    }

    DemonstrationAccounts() {
        all = List.of();
    }

    /** Everybody, by partnership; empty outside demonstration mode. */
    public List<DemonstrationAccount> all() {
        return all;
    }

    /** Those with a part in the stories. */
    public List<DemonstrationAccount> withAPart() {
        return all.stream().filter(account -> account.part() != null).toList();
    }

    private static List<DemonstrationAccount> from(Cast cast) {
        Map<String, String> names =
                cast.partnerships().stream().collect(Collectors.toMap(PartnershipRow::slug, PartnershipRow::name));
        return cast.staff().stream()
                .map(row -> new DemonstrationAccount(
                        Cast.named(names, row.partnership()),
                        row.name(),
                        row.title(),
                        row.agency(),
                        row.part(),
                        row.userName()))
                .toList();
    }
}
