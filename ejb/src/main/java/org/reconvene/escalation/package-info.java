/**
 * One disagreement between agencies about a child, from its raising to its last word: two sides, one record, and the steps of the
 * partnership's own procedure.
 */
@BusinessComponent(mayUse = {"procedure", "calendars", "child", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.escalation;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
