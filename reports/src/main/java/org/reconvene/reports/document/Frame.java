package org.reconvene.reports.document;

/**
 * The words that frame a document.
 *
 * @param days the name of the days that it is about
 * @param made the name of the time at which it was made
 * @param promise what stands at the foot of every page: who can be recognised in it, or who it is for
 */
public record Frame(String days, String made, String promise) {
    static final Frame OF_REPORTS = new Frame("Period", "Figures taken", "No child can be recognised in this report");
    static final Frame OF_THE_GROUP = new Frame("Meeting", "Made", "Cases stand in it by reference, people by title");
}
