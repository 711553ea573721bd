package org.reconvene.seal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.proof.CaseProof;
import org.reconvene.proof.Entry;
import org.reconvene.proof.Leaf;
import org.reconvene.proof.Lines;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperView;
import org.reconvene.record.boundary.CaseDocuments;
import org.reconvene.record.boundary.CaseHistory;
import org.reconvene.reports.Chronology;
import org.reconvene.reports.ChronologyRenderer;
import org.reconvene.seal.BundleView;
import org.reconvene.seal.model.BundleWords;
import org.reconvene.seal.model.BundleZip;
import org.reconvene.seal.store.Heads;
import org.reconvene.seal.store.SealedChains;
import org.reconvene.time.DateWords;
import org.reconvene.time.boundary.BusinessClock;

/** Puts together the bundle of a case: chronology, entries, documents, proof, and the program that checks it. */
@ApplicationScoped
@Unrecorded("part of the making of a bundle, which is decided and recorded at the desk")
public class BundleAuthor {

    private static final String VERIFIER = "/org/reconvene/seal/verifier.jar";

    private final ChronologyRenderer renderer = new ChronologyRenderer();

    @Inject
    SealedChains chains;

    @Inject
    Heads heads;

    @Inject
    RecordChecks checks;

    @Inject
    OperatorsKey operators;

    @Inject
    CaseDocuments documents;

    @Inject
    CaseHistory history;

    @Inject
    Directory directory;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    /**
     * A bundle that was made.
     *
     * @param through its last entry
     * @param fingerprint of what it says of itself
     */
    record Made(BundleView view, long through, String fingerprint) {}

    /** Makes it in a file of its own, which only this server can read. */
    Made make(CaseKey key) throws IOException {
        var head = heads.last().orElseThrow().head();
        var proven = checks.proven(key, new ArrayList<>());
        var chain = proven.stream()
                .filter(each -> each.leaf().kind() == Leaf.Kind.CHAIN)
                .findFirst()
                .orElseThrow();
        var through = chain.leaf().number();
        var file = Files.createTempFile("reconvene-bundle", ".zip");
        try (var zip = new BundleZip(Files.newOutputStream(file), clock.now())) {
            var acts = entries(key, through, zip);
            var at = clock.now();
            zip.add("chronology.pdf", renderer.render(chronology(key, acts, through, at)));
            var proofs = documents(key, proven, zip);
            zip.add("README.txt", BundleWords.readMe(key.value(), through, head).getBytes(StandardCharsets.UTF_8));
            zip.add("verifier.jar", verifier());
            var proof = new CaseProof(
                    key.value(),
                    head,
                    heads.keys().getOrDefault(head.head().key(), operators.get().open()),
                    zip.files(),
                    chain,
                    proofs);
            var fingerprint = zip.addProof(proof);
            return new Made(new BundleView(file, "reconvene-" + key.value() + ".zip"), through, fingerprint);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private List<Entry> entries(CaseKey key, long through, BundleZip zip) throws IOException {
        var acts = new ArrayList<Entry>();
        zip.begin(CaseProof.ENTRIES);
        chains.of(key.value(), (entry, hash) -> {
            if (entry.entry().number() <= through) {
                zip.line(Lines.of(entry));
                if (entry.entry().outcome().equals("DONE")) {
                    acts.add(entry.entry());
                }
            }
        });
        zip.end();
        return acts;
    }

    private Chronology chronology(CaseKey key, List<Entry> acts, long through, Instant at) {
        var me = signedIn.person();
        var partnership = directory.partnership(me.partnership());
        var known = new HashMap<Long, String>();
        var spoken = history.besideEntries(key);
        return new Chronology(
                key.value(),
                partnership.name(),
                BundleWords.about(me.name() + ", " + me.title(), at, acts.size(), through),
                acts.stream()
                        .map(entry -> new Chronology.Line(
                                Long.toString(entry.number()),
                                DateWords.dayAndTime(entry.at()),
                                entry.person() == null
                                        ? "Followed by itself"
                                        : known.computeIfAbsent(entry.person(), this::name),
                                spoken.getOrDefault(entry.number(), entry.summary())))
                        .toList(),
                partnership.demonstration());
    }

    private String name(long person) {
        return directory
                .person(new PersonId(person))
                .map(found -> found.name() + ", " + found.title() + ", " + found.agencyName())
                .orElse("Somebody who is no longer in the directory");
    }

    private List<CaseProof.ProvenDocument> documents(CaseKey key, List<CaseProof.Proven> proven, BundleZip zip)
            throws IOException {
        var withheld = documents.withheld(key);
        var papers = new HashMap<Long, PaperView>();
        documents.of(key).forEach(paper -> papers.put(paper.id(), paper));
        var proofs = new ArrayList<CaseProof.ProvenDocument>();
        for (var each : proven) {
            var paper = papers.get(each.leaf().number());
            if (each.leaf().kind() == Leaf.Kind.DOCUMENT && paper != null) {
                if (withheld.test(paper)) {
                    proofs.add(new CaseProof.ProvenDocument(each, BundleWords.WITHHELD, null));
                } else {
                    var content = documents
                            .open(key, paper.id())
                            .orElseThrow(() -> new IOException("a document is not there"));
                    var name = BundleWords.fileName(paper);
                    zip.add(name, content.content());
                    proofs.add(new CaseProof.ProvenDocument(each, paper.title(), name));
                }
            }
        }
        return proofs;
    }

    static byte[] verifier() throws IOException {
        try (InputStream jar = BundleAuthor.class.getResourceAsStream(VERIFIER)) {
            if (jar == null) {
                throw new IOException("the verifier was not built in");
            }
            return jar.readAllBytes();
        }
    }
}
