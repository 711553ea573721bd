package org.reconvene.procedure.model;

import java.util.List;
import org.reconvene.procedure.Mistake;
import org.reconvene.procedure.Procedure;

/** What came of reading a procedure's file. */
public sealed interface Reading {

    /** It can be published. */
    record Sound(Procedure procedure) implements Reading {}

    /** It has to be mended first; the mistakes stand in the order of the file. */
    record Faulty(List<Mistake> mistakes) implements Reading {
        public Faulty {
            mistakes = List.copyOf(mistakes);
        }
    }
}
