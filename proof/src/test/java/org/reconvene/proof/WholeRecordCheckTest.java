package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A bundle of a whole record is checked leaf by leaf, and each step is said only where it found nothing. */
class WholeRecordCheckTest extends OnABundle {

    @Test
    void the_whole_record_is_said_step_by_step() throws IOException {
        whole(record);
        var fingerprint = RecordCopy.OPERATOR.fingerprint();
        assertThat(verify("--key", fingerprint)).isEqualTo(Verify.WHOLE);
        assertThat(said)
                .contains("The 4 files are those")
                .contains("All " + record.leaves.size()
                        + " leaves are those that 3 signed heads cover; the last is signed"
                        + " by the key with the fingerprint " + fingerprint + ".\n")
                .contains("All 60 entries of 5 chains are there")
                .doesNotContain("heads that you kept");
        assertThat(verify("--key", SealKey.make().fingerprint())).isEqualTo(Verify.FAULTY);
        assertThat(said)
                .contains("Head 3 is signed by another key than the operator’s of today.")
                .doesNotContain("leaves are those");
    }

    @Test
    void a_whole_record_whose_last_head_is_not_the_one_it_names_is_at_fault() throws IOException {
        whole(record);
        var other = record.heads.getFirst();
        put(new CaseProof("", other, RecordCopy.OPERATOR.open(), hashes(), null, List.of()));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Head 1 is not the last one.");
        files.put(CaseProof.HEADS, new byte[0]);
        put(new CaseProof("", other, RecordCopy.OPERATOR.open(), hashes(), null, List.of()));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Head 1 is not the last one.", "Head 1 is missing.");
    }

    @Test
    void a_chain_that_was_sealed_and_is_gone_or_a_leaf_about_the_same_twice_is_found() throws IOException {
        var gone = record.copy();
        Tampering.REMOVE_A_CHAIN.to(gone, new Random(1));
        whole(gone);
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("was sealed as leaf").doesNotContain("Document");
        var twice = record.copy();
        twice.leaves.add(twice.leaves.getFirst());
        whole(twice);
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Leaf " + record.leaves.size() + " is missing.");
    }

    @Test
    void an_entry_of_the_whole_record_that_is_not_the_sealed_one_is_found() throws IOException {
        var tampered = record.copy();
        Tampering.WRITE_A_CHAIN_ANEW.to(tampered, new Random(1));
        whole(tampered);
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("was written anew");
    }
}
