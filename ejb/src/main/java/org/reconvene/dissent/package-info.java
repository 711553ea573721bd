/** Dissents recorded at a conference, and the senior child protection manager's review of them. */
@BusinessComponent(mayUse = {"calendars", "conference", "child", "people", "record", "access", "time", "procedure"})
@NullMarked
package org.reconvene.dissent;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
