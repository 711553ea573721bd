/**
 * Starts Reconvene for one person or one machine: looks whether it can run here, starts the server as a process of its
 * own, says where to look, and stops it again. Uses nothing but the JDK.
 */
@NullMarked
package org.reconvene.launch;

import org.jspecify.annotations.NullMarked;
