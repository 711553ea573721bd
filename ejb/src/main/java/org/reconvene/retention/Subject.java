package org.reconvene.retention;

import java.io.Serializable;
import java.util.List;

/**
 * What is held about one person, case by case.
 *
 * @param who the person, as they are known here
 */
public record Subject(String who, List<SubjectCase> cases) implements Serializable {

    public Subject {
        cases = List.copyOf(cases);
    }
}
