@NullMarked
package org.reconvene.reports.disclosure;

import org.jspecify.annotations.NullMarked;
