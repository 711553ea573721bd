package org.reconvene.learning;

import org.jspecify.annotations.Nullable;

/**
 * Sends the Group’s feedback to one of its two readers, once (SUR-16).
 *
 * @param reader null where none was chosen, and asked for
 * @param text written for that reader
 * @param nextSteps what happens next; required for the dissenter of a supported dissent (SUR-17), may be blank otherwise
 */
public record SendFeedback(String dissent, @Nullable FeedbackReader reader, String text, String nextSteps) {}
