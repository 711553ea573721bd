/** The workings behind the calendars: reading holiday files in GOV.UK's shape, and the copies that come with the program. */
@NullMarked
package org.reconvene.time.model;

import org.jspecify.annotations.NullMarked;
