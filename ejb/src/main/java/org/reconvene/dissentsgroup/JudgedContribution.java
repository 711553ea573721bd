package org.reconvene.dissentsgroup;

import java.io.Serializable;

/** What a reviewer made of one agency’s contribution. */
public record JudgedContribution(String agencyName, ReportQuality quality, String note) implements Serializable {}
