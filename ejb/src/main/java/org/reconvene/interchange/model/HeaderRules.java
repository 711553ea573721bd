package org.reconvene.interchange.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusHeader;
import org.reconvene.interchange.RejectedPart;

/** Reads the header and makes sure that the file is a Children in Need census, as far as it says what it is. */
final class HeaderRules {

    private HeaderRules() {}

    static CensusHeader read(Part header, Rejections rejections) throws FileRefusal {
        Fields fields = new Fields(header, rejections);
        refuseOtherCollections(fields.only(CensusElement.COLLECTION));
        Written authority = fields.only(CensusElement.AUTHORITY);
        return new CensusHeader(
                header.line(),
                authority == null ? null : Shortened.of(authority.value()),
                year(fields.only(CensusElement.YEAR), rejections),
                fields.date(CensusElement.REFERENCE_DATE));
    }

    private static void refuseOtherCollections(@Nullable Written collection) throws FileRefusal {
        if (collection == null) {
            return;
        }
        String name = collection.value().toUpperCase(Locale.ROOT);
        if (!name.startsWith("CIN") && !name.contains("CHILDREN IN NEED")) {
            throw new FileRefusal("The file is the return “" + Shortened.of(collection.value())
                    + "”, not the Children in Need census (CIN). Choose the census file.");
        }
    }

    private static @Nullable Integer year(@Nullable Written field, Rejections rejections) {
        if (field == null) {
            return null;
        }
        if (field.value().matches("(19|20)[0-9]{2}")) {
            return Integer.valueOf(field.value());
        }
        rejections.wrong(field, RejectedPart.FIELD, "is not a year.", "Write it with four digits, for example 2026.");
        return null;
    }
}
