package org.reconvene.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a desk, or one method of a desk, that asks for no decision and leaves no entry, and says why that is right. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Unrecorded {

    /** Why nothing is asked and nothing is written. */
    String value();
}
