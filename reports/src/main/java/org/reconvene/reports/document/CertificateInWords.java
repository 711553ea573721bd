package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.DisposalCertificate;
import org.reconvene.reports.DisposalCertificate.Deleted;

/** The certificate of one disposal: the case, then what was deleted. */
record CertificateInWords(DisposalCertificate certificate) {
    private static final Frame FRAME = new Frame("Disposed of on", "Made", DisposalsInOrder.PROMISE);

    Document document() {
        return new Document(
                "Certificate of disposal",
                certificate.reference(),
                "Everything that the partnership held of this case in Reconvene was deleted in one transaction. The record of the"
                        + " case, which names what was done and by whom, stays and ends with this certificate.",
                FRAME,
                certificate.cover(),
                List.of(Section.of("The case", "", facts()), deleted()));
    }

    private Table facts() {
        return new Facts()
                .add("Case", certificate.reference())
                .add("What it was", certificate.kind())
                .add("Ended on", new Cell.Day(certificate.endedOn()))
                .add("Kept for", certificate.period())
                .add("Due since", new Cell.Day(certificate.dueSince()))
                .add("Disposed of by", certificate.by())
                .add("Disposed of on", Sittings.time(certificate.at()))
                .table("Case");
    }

    private Section deleted() {
        var printed = new ArrayList<List<Cell>>();
        var tidy = new ArrayList<List<Cell>>();
        for (var each : certificate.deleted()) {
            var rows = new Cell.Whole(each.rows());
            printed.add(List.of(new Cell.Words(each.words() + " (" + each.heldIn() + ")"), rows));
            tidy.add(List.of(new Cell.Words(each.words()), new Cell.Words(each.heldIn()), rows));
        }
        if (!printed.isEmpty()) {
            printed.add(List.of(
                    new Cell.Words("Altogether"),
                    new Cell.Whole(certificate.deleted().stream()
                            .mapToInt(Deleted::rows)
                            .sum())));
        }
        return Section.of(
                "What was deleted",
                "Rows, and the table in which they stood.",
                table(List.of("What", "Deleted"), printed),
                table(List.of("What", "Held in", "Deleted"), tidy));
    }

    private static Table table(List<String> columns, List<List<Cell>> rows) {
        return new Table("Deleted", "", Layout.FIGURES, columns, rows, "Nothing was deleted.");
    }
}
