package org.reconvene.record.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** The documents, drafts and submissions of a case. */
@ApplicationScoped
public class HeldDocuments implements HoldsCases {

    private static final String ITS = "in (select k.chain from chain_of_case k where k.case_key = :key)";

    @Override
    public Stage stage() {
        return Stage.AROUND_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of(
                        "paper_content",
                        "paper_id in (select p.id from paper p where p.case_key " + ITS + ")",
                        "contents of documents"),
                HeldRows.of("paper", "case_key " + ITS, "documents", "title", "file_name"),
                HeldRows.of("entry_words", "case_key " + ITS, "words beside entries of the record", "words"),
                HeldRows.of("draft", "case_key " + ITS, "drafts that were never sent"),
                HeldRows.of("submission", "reference " + ITS, "marks of what was sent"));
    }
}
