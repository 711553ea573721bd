/**
 * Measures the application inside the server on PostgreSQL, with few and with many rows. Nothing of it runs in the build:
 * {@code mvn -q -Pbench} starts it, and bench/README.md says how to read what it prints.
 */
@NullMarked
package org.reconvene.bench;

import org.jspecify.annotations.NullMarked;
