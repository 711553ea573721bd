/** The desks at which a finding’s learning is recorded, read, followed and investigated. */
@NullMarked
package org.reconvene.learning.boundary;

import org.jspecify.annotations.NullMarked;
