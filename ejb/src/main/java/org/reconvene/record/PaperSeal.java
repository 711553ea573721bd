package org.reconvene.record;

import java.util.function.Predicate;

/**
 * Says which papers of a case are withheld from whoever is signed in, though they may read the case. Each component that withholds
 * something has one bean of this kind.
 */
public interface PaperSeal {

    /** Which papers of that case are withheld; none of a case of another component. */
    Predicate<PaperView> sealed(CaseKey key);
}
