package org.reconvene.learning;

import java.io.Serializable;

/** A proposed change of policy whose answer is still to be recorded, and the dissent from which it follows. */
public record ProposalLine(String reference, PolicyChangeView change) implements Serializable {}
