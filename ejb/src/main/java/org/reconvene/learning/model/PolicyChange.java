package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.PolicyChangeView;
import org.reconvene.people.PersonId;

/** A change of policy or procedure that the Group proposes, followed to its answer (SUR-16). */
@Entity
@Table(name = "policy_change")
@NullUnmarked
public class PolicyChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String dissent;
    private int number;
    private String text;

    @Column(name = "addressed_to")
    private String addressedTo;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Version
    private long version;

    protected PolicyChange() {}

    public PolicyChange(FoundDissent about, int number, String text, String addressedTo, PersonId by, Instant at) {
        this.partnership = about.partnership().value();
        this.dissent = about.reference();
        this.number = number;
        this.text = text;
        this.addressedTo = addressedTo;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    /** Records what the addressee answered, once. */
    public void answered(String words, PersonId by, Instant at) {
        if (isAnswered()) {
            throw new IllegalStateException("a proposed change is answered once");
        }
        answer = words;
        answeredBy = by.value();
        answeredAt = at;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** The reference of the dissent from which it follows. */
    public String dissent() {
        return dissent;
    }

    public int number() {
        return number;
    }

    public PolicyChangeView view() {
        return new PolicyChangeView(id, number, text, addressedTo, proposedAt, answer, answeredAt);
    }
}
