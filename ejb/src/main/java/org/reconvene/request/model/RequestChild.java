package org.reconvene.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.child.ChildId;

/** A child for whom a conference is requested. */
@Entity
@Table(name = "request_child")
@NullUnmarked
public class RequestChild {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private ConferenceRequest request;

    @Column(name = "child_id")
    private long child;

    protected RequestChild() {}

    RequestChild(ConferenceRequest request, ChildId child) {
        this.request = request;
        this.child = child.value();
    }

    public ChildId child() {
        return new ChildId(child);
    }
}
