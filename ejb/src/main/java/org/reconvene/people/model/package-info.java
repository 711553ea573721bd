/** The entities of the directory. */
@NullMarked
package org.reconvene.people.model;

import org.jspecify.annotations.NullMarked;
