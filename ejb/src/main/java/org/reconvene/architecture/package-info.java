/** The few marks by which the shape of the code is declared, and held to in the build. */
@NullMarked
package org.reconvene.architecture;

import org.jspecify.annotations.NullMarked;
