/** What a partnership's letters and documents say of it, as its administrator keeps it: address, crest, words and language. */
@BusinessComponent(mayUse = {"people", "record", "access", "time"})
@NullMarked
package org.reconvene.letterhead;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
