/** What a letterhead must be, and what is taken as a crest. */
@NullMarked
package org.reconvene.letterhead.model;

import org.jspecify.annotations.NullMarked;
