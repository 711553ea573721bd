/**
 * The monthly multi-agency audit of dissents: members and meetings, the docket, independent reviews and findings (SUR-12 to
 * SUR-15).
 */
@BusinessComponent(mayUse = {"calendars", "dissent", "conference", "people", "record", "access", "time", "procedure"})
@NullMarked
package org.reconvene.dissentsgroup;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
