package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reconvene.reports.AccessReview;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.Cover;
import org.reconvene.reports.DisposalCertificate;
import org.reconvene.reports.DisposalsRecord;
import org.reconvene.reports.GroupMinutes;
import org.reconvene.reports.KeptReport;
import org.reconvene.reports.MeetingPack;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.Printout;
import org.reconvene.reports.ProfessionalMinutes;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.Report;

/**
 * A report or a printout in words.
 *
 * @param reader the group that it is made for
 * @param note what a reader has to know about all of its figures
 * @param frame what its cover and its feet say in general
 */
public record Document(String title, String reader, String note, Frame frame, Cover cover, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    Document(String title, String reader, String note, Cover cover, List<Section> sections) {
        this(title, reader, note, Frame.OF_REPORTS, cover, sections);
    }

    /** Where the number stands whose cases are asked for so, in words: "Load ahead: Health, practitioner, Late now". */
    public Optional<String> nameOf(String figure) {
        for (var section : sections) {
            for (var table : section.tables()) {
                for (var row : table.rows()) {
                    for (var at = 1; at < row.size(); at++) {
                        if (figure.equals(row.get(at).figure())) {
                            return Optional.of(
                                    section.heading() + ": " + row.getFirst().printed()
                                            + (table.columns().size() > 2
                                                    ? ", " + table.columns().get(at)
                                                    : ""));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What a report says. */
    public static Document of(Report report) {
        return switch (report) {
            case QualityAssuranceReport quality -> new WhatDissentsTell(quality).document();
            case OperationsReport operations -> new WorkInHand(operations).document();
            case AnnualReport annual -> new YearOfChallenge(annual).document();
            case KeptReport kept -> of(kept);
        };
    }

    private static Document of(KeptReport kept) {
        var made = of(kept.report());
        var sections = new ArrayList<>(made.sections());
        if (kept.previous() != null) {
            sections.add(Corrections.between(
                    ShownFigures.of(of(kept.previous())), ShownFigures.of(made), kept.edition() - 1));
        }
        return new Document(
                made.title(),
                made.reader(),
                "Edition " + kept.edition() + ", kept as it was made. " + made.note(),
                made.frame(),
                kept.cover(),
                sections);
    }

    /** What a printout says. */
    public static Document of(Printout printout) {
        return switch (printout) {
            case MeetingPack pack -> new PackForTheGroup(pack).document();
            case GroupMinutes minutes -> new MinutesOfTheGroup(minutes).document();
            case AccessReview review -> new WhoMaySeeWhat(review).document();
            case DisposalsRecord disposals -> new DisposalsInOrder(disposals).document();
            case DisposalCertificate certificate -> new CertificateInWords(certificate).document();
            case ProfessionalMinutes minutes -> new MinutesOfProfessionals(minutes).document();
        };
    }
}
