/** What a server that is killed leaves behind, and what the next one makes of it. */
@NullMarked
package org.reconvene.killed;

import org.jspecify.annotations.NullMarked;
