package org.reconvene.planted.shop.model;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.planted.shop.boundary.Counter;

/** A model that knows the container, and steps back to its own boundary. */
@Entity
@NullUnmarked
public class Ware {

    @Id
    private Long id;

    @Inject
    Counter counter;

    public Long id() {
        return id;
    }
}
