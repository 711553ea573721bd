package org.reconvene.reports.document;

import java.util.List;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.Cover;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.Report;

/**
 * A report in words.
 *
 * @param reader the group that it is made for
 * @param note what a reader has to know about all of its figures
 */
public record Document(String title, String reader, String note, Cover cover, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /** What a report says. */
    public static Document of(Report report) {
        return switch (report) {
            case QualityAssuranceReport quality -> new WhatDissentsTell(quality).document();
            case OperationsReport operations -> new WorkInHand(operations).document();
            case AnnualReport annual -> new YearOfChallenge(annual).document();
        };
    }
}
