package org.reconvene.record;

import java.util.List;

/**
 * Says what a component holds about a case, so that it can be deleted when its period has run out and found when somebody asks what is
 * held about them. Each component with rows of a case has one bean of this kind; the record itself has none.
 */
public interface HoldsCases {

    /** What refers to a case by its reference alone goes first, then what follows from it, then the case. */
    enum Stage {
        AROUND_IT,
        AFTER_IT,
        ITSELF
    }

    /** When, among the components, its rows are deleted. */
    Stage stage();

    /** All rows it holds about a case, in the order in which they can be deleted. */
    List<HeldRows> rows();
}
