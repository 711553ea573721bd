/** The pages’ beans: each page and its bean share a path. */
@NullMarked
package org.reconvene.web;

import org.jspecify.annotations.NullMarked;
