package org.reconvene.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package as the root of a business component: what it is about stands in the package's Javadoc.
 *
 * <p>One architecture test holds every component to what is declared here.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface BusinessComponent {

    /** The names of the components whose published packages this one may use, for example {@code "people"}. */
    String[] mayUse() default {};

    /** The sub-packages that others may see beside the root, for example {@code "boundary"}. */
    String[] exposes() default {"boundary"};
}
