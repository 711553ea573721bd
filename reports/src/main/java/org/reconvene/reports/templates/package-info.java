/**
 * The templates of the printed reports. They are compiled while the project is built and read from the class path; none
 * is ever taken from outside, since a compiled template is a program.
 */
@NullMarked
package org.reconvene.reports.templates;

import org.jspecify.annotations.NullMarked;
