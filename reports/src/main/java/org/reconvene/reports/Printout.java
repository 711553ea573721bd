package org.reconvene.reports;

/**
 * What is printed to be kept, or to be taken to a meeting: about one meeting, one list or one case. The reference of its cover is the
 * name of its file.
 */
public sealed interface Printout
        permits MeetingPack, GroupMinutes, AccessReview, DisposalsRecord, DisposalCertificate, ProfessionalMinutes {
    /** What stands on the first page and at the foot of every page. */
    Cover cover();
}
