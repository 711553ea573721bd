/** The door: signing in and out, one's own password, and the filter through which every request comes. */
@NullMarked
package org.reconvene.web.signin;

import org.jspecify.annotations.NullMarked;
