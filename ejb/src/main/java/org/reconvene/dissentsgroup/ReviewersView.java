package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.util.List;

/**
 * Who reviews a case, who else may, and who may not and why.
 *
 * @param wanted how many reviewers a case has here
 */
public record ReviewersView(
        String reference, int wanted, List<ReviewerView> reviewers, List<CandidateView> may, List<CandidateView> mayNot)
        implements Serializable {}
