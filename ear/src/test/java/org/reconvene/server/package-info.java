/**
 * Tests inside the server: the real EAR, the real configuration, once on H2 and once on PostgreSQL. Each run has a server
 * of its own, on ports of its own, with an empty database.
 */
@NullMarked
package org.reconvene.server;

import org.jspecify.annotations.NullMarked;
