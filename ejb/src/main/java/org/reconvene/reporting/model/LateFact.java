package org.reconvene.reporting.model;

import java.time.LocalDate;

/** A step that waits, with the day it is due and the agency and title it waits for. */
public record LateFact(String reference, String step, LocalDate due, String waitsFor) {}
