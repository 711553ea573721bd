/** What a printed table costs, beside the same table by the reporting engine alone: bench/README.md. */
@NullMarked
package org.reconvene.reports.bench;

import org.jspecify.annotations.NullMarked;
