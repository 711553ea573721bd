/** Finds and keeps people, agencies and accounts. */
@NullMarked
package org.reconvene.people.store;

import org.jspecify.annotations.NullMarked;
