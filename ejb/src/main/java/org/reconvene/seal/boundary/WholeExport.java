package org.reconvene.seal.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.proof.CaseProof;
import org.reconvene.proof.Lines;
import org.reconvene.proof.PublicKeys;
import org.reconvene.proof.SignedHead;
import org.reconvene.seal.model.BundleZip;
import org.reconvene.seal.store.Heads;
import org.reconvene.seal.store.Leaves;
import org.reconvene.seal.store.SealedChains;
import org.reconvene.time.boundary.BusinessClock;

/** Writes the whole record of this installation into one file that the verifier checks without the database. */
@Stateless
@Unrecorded("asked for by whoever operates the server and can read the database, in which nobody is signed in")
public class WholeExport {

    @Inject
    SealedChains chains;

    @Inject
    Leaves leaves;

    @Inject
    Heads heads;

    @Inject
    OperatorsKey operators;

    @Inject
    BusinessClock clock;

    /** Writes it into that folder; empty where nothing is sealed yet. */
    public Optional<Path> write(Path folder) throws IOException {
        var last = heads.last().map(Heads.Kept::head);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var part = Files.createTempFile(folder, "record", ".part");
        try (var zip = new BundleZip(Files.newOutputStream(part), clock.now())) {
            write(zip, last.get());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return Optional.of(Files.move(
                part,
                folder.resolve("record-" + last.get().head().number() + "-"
                        + clock.now().getEpochSecond() + ".zip")));
    }

    private void write(BundleZip zip, SignedHead last) throws IOException {
        try {
            zip.begin(CaseProof.ENTRIES);
            chains.all((entry, hash) -> zip.line(Lines.of(entry)));
            zip.end();
            zip.begin(CaseProof.LEAVES);
            leaves.all(leaf -> {
                // What another server seals meanwhile belongs to a head that is not in this file.
                if (leaf.position() < last.head().size()) {
                    zip.line(Lines.of(leaf));
                }
            });
            zip.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        var all = heads.all().stream()
                .filter(head -> head.head().number() <= last.head().number())
                .map(SignedHead::text)
                .collect(Collectors.joining("\n"));
        zip.add(CaseProof.HEADS, all.getBytes(StandardCharsets.UTF_8));
        var keys = heads.keys();
        zip.add(
                CaseProof.KEYS,
                keys.values().stream()
                        .map(PublicKeys::text)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
        zip.add("verifier.jar", BundleAuthor.verifier());
        var key = keys.getOrDefault(last.head().key(), operators.get().open());
        zip.addProof(new CaseProof("", last, key, zip.files(), null, List.of()));
    }
}
