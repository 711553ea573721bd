/**
 * The reader of census files and its rules: what is taken as it stands, what is rejected with its line and remedy, and
 * what makes a whole file unusable. It knows no database and no clock.
 */
@NullMarked
package org.reconvene.interchange.model;

import org.jspecify.annotations.NullMarked;
