/** What is done once, when the server starts and before anybody is let in: the database is brought up to date. */
@NullMarked
package org.reconvene.startup;

import org.jspecify.annotations.NullMarked;
