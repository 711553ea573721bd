/** What is marked in a text before it is given to whoever asked for it. */
@NullMarked
package org.reconvene.retention.model;

import org.jspecify.annotations.NullMarked;
