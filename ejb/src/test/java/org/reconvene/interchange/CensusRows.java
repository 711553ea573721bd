package org.reconvene.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.reconvene.interchange.model.CensusReader;

/** The outcome of a reading with every row that it gave out. */
public record CensusRows(CensusReading outcome, List<CensusRow> rows) {

    public static CensusRows of(byte[] file, CensusLimits limits) {
        return of(new ByteArrayInputStream(file), limits);
    }

    public static CensusRows of(InputStream file, CensusLimits limits) {
        List<CensusRow> rows = new ArrayList<>();
        try {
            return new CensusRows(new CensusReader().read(file, limits, rows::add), rows);
        } catch (IOException unexpected) {
            throw new AssertionError("Nothing was to be fetched", unexpected);
        }
    }

    public static CensusRows of(byte[] file) {
        return of(file, CensusLimits.USUAL);
    }

    public static CensusRows of(String file) {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] resource(String name) {
        try (InputStream in = CensusRows.class.getResourceAsStream("/org/reconvene/interchange/" + name)) {
            if (in == null) {
                throw new AssertionError("There is no test file " + name);
            }
            return in.readAllBytes();
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    /** A census of one child, with the given lines in its identifiers and in its episode. */
    public static String census(String identifiers, String episode) {
        return """
                <Message>
                <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>936</LEA></Source></Header>
                <Children><Child><ChildIdentifiers>
                %s
                </ChildIdentifiers><CINdetails><CINreferralDate>2025-09-01</CINreferralDate>
                %s
                </CINdetails></Child></Children>
                </Message>
                """.formatted(identifiers, episode);
    }

    /** A census of one child born on 6 June 2019, with the given lines in its episode. */
    public static String census(String episode) {
        return census("<LAchildID>C1</LAchildID><PersonBirthDate>2019-06-06</PersonBirthDate>", episode);
    }

    public CensusRead read() {
        if (outcome instanceof CensusRead read) {
            return read;
        }
        throw new AssertionError("Expected to be read, and was " + outcome);
    }

    public CensusRefused refused() {
        if (outcome instanceof CensusRefused refused) {
            return refused;
        }
        throw new AssertionError("Expected to be refused, and was " + outcome);
    }

    public List<CensusChild> children() {
        return rows.stream()
                .filter(CensusChild.class::isInstance)
                .map(CensusChild.class::cast)
                .toList();
    }

    public CensusChild onlyChild() {
        if (children().size() != 1) {
            throw new AssertionError("Expected one child, and there are " + rows);
        }
        return children().get(0);
    }

    public List<CensusConference> conferences() {
        return children().stream()
                .flatMap(child -> child.conferences().stream())
                .toList();
    }

    public List<RejectedRow> rejected() {
        return rows.stream()
                .filter(RejectedRow.class::isInstance)
                .map(RejectedRow.class::cast)
                .toList();
    }

    public List<String> rejections() {
        return rejected().stream().map(RejectedRow::sentence).toList();
    }
}
