package org.reconvene.procedure;

import java.util.List;

/** The steps from which the program itself takes limits, so that every procedure must have them. */
public final class FollowedSteps {

    private static final String DISSENT = "conference-dissent";

    /** The dissenter confirms or corrects the wording. */
    public static final StepKey CONFIRM_WORDING = new StepKey(DISSENT, "confirm-wording");

    /** The senior child protection manager decides (SUS-14). */
    public static final StepKey REVIEW = new StepKey(DISSENT, "review");

    /** The reconvened conference is held (SUS-14). */
    public static final StepKey RECONVENE = new StepKey(DISSENT, "reconvene");

    /** The Dissents Group meets (SUR-14). */
    public static final StepKey AUDIT = new StepKey(DISSENT, "audit");

    /** The Group's feedback goes to chair and dissenter (SUR-16). */
    public static final StepKey FEEDBACK = new StepKey(DISSENT, "feedback");

    /** Children's Service reports its investigation (SUR-17, SUR-18). */
    public static final StepKey INVESTIGATE = new StepKey(DISSENT, "investigate");

    /** All of them. */
    public static final List<StepKey> ALL = List.of(CONFIRM_WORDING, REVIEW, RECONVENE, AUDIT, FEEDBACK, INVESTIGATE);

    private FollowedSteps() {}
}
