package org.reconvene.record.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** The documents, drafts and submissions of a case. */
@ApplicationScoped
public class HeldDocuments implements HoldsCases {

    @Override
    public Stage stage() {
        return Stage.AROUND_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of(
                        "paper_content",
                        "paper_id in (select p.id from paper p where p.case_key in " + HeldRows.CHAINS + ")",
                        "contents of documents"),
                HeldRows.ofChains("paper", "case_key", "documents", "title", "file_name"),
                HeldRows.ofChains("entry_words", "case_key", "words beside entries of the record", "words"),
                HeldRows.ofChains("draft", "case_key", "drafts that were never sent"),
                HeldRows.ofChains("submission", "reference", "marks of what was sent"));
    }
}
