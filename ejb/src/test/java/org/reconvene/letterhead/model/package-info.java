@NullMarked
package org.reconvene.letterhead.model;

import org.jspecify.annotations.NullMarked;
