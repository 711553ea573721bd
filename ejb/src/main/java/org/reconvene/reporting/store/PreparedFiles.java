package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.PreparedView;
import org.reconvene.reporting.PreparedView.State;
import org.reconvene.reporting.ReportOrder;
import org.reconvene.reports.Period;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;

/** The queue of files that are made while whoever wants them does something else. */
@ApplicationScoped
public class PreparedFiles {

    private static final Duration KEPT = Duration.ofDays(7);

    /** A server that has said nothing for so long has stopped: another takes its work up. */
    private static final Duration SILENT = Duration.ofMinutes(1);

    /** What breaks off so often is at fault itself. */
    private static final int TRIES = 3;

    private static final String ORDER =
            "id, kind, first_day, last_day, edition, format, agency, conference_kind, tier, finding";

    private static final String VIEW =
            "select " + ORDER + ", words, asked_at, state, percent from prepared_file where ";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** One that was taken up, and for whom. */
    public record Taken(long id, PersonId person, ReportOrder order) {}

    /** Those that the person asked for, the latest first. */
    public List<PreparedView> of(PersonId person) {
        return Rows.of(entities.createNativeQuery(VIEW + "person_id = ? order by asked_at desc, id desc", Tuple.class)
                        .setParameter(1, person.value()))
                .stream()
                .map(PreparedFiles::view)
                .toList();
    }

    /** Puts an order at the end of the queue. */
    public void add(PersonView person, ReportOrder order, String words, Instant at) {
        entities.createNativeQuery("""
                        insert into prepared_file (partnership_id, person_id, kind, first_day, last_day, agency, conference_kind,
                          tier, finding, edition, format, words, asked_at, state, percent, tries, seen_at)
                        values (:partnership, :person, :kind, :first, :last, nullif(cast(:agency as varchar(40)), ''),
                          nullif(cast(:conference as varchar(40)), ''), nullif(cast(:tier as varchar(40)), ''),
                          nullif(cast(:finding as varchar(40)), ''), nullif(cast(:edition as integer), 0), :format, :words, :at,
                          'WAITING', 0, 0, :at)""")
                .setParameter("partnership", person.partnership().value())
                .setParameter("person", person.id().value())
                .setParameter("kind", order.kind().name())
                .setParameter("first", order.days().from())
                .setParameter("last", order.days().to())
                .setParameter("agency", name(order.part().agency()))
                .setParameter("conference", name(order.part().kind()))
                .setParameter("tier", name(order.part().tier()))
                .setParameter("finding", name(order.part().finding()))
                .setParameter("words", words)
                .setParameter("edition", order.edition() == null ? 0 : order.edition())
                .setParameter("format", order.format().name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Takes up the first that waits, or that a server which has stopped had in hand. */
    public Optional<Taken> take(Instant now) {
        entities.createNativeQuery(
                        "update prepared_file set state = 'BROKEN' where state = 'RUNNING' and seen_at < :silent and tries >= :tries")
                .setParameter("silent", now.minus(SILENT))
                .setParameter("tries", TRIES)
                .executeUpdate();
        var taken = Rows.first(entities.createNativeQuery("select " + ORDER + """
                        , person_id from prepared_file
                        where state = 'WAITING' or (state = 'RUNNING' and seen_at < :silent)
                        order by asked_at, id limit 1 for update skip locked""", Tuple.class)
                        .setParameter("silent", now.minus(SILENT)))
                .map(row -> new Taken(Rows.number(row, 0), new PersonId(Rows.number(row, 10)), order(row)));
        taken.ifPresent(file -> entities.createNativeQuery(
                        "update prepared_file set state = 'RUNNING', percent = 0, tries = tries + 1, seen_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", file.id())
                .executeUpdate());
        return taken;
    }

    /** Says how far it has come; false where it was cancelled meanwhile. */
    public boolean reached(long id, int percent, Instant now) {
        return entities.createNativeQuery(
                                "update prepared_file set percent = :percent, seen_at = :now where id = :id and state = 'RUNNING'")
                        .setParameter("percent", percent)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Lays the file down; false where it was cancelled meanwhile. */
    public boolean ready(long id, PrintedFile file) {
        return entities.createNativeQuery("""
                        update prepared_file set state = 'READY', percent = 100, file_name = :name, content = :content
                        where id = :id and state = 'RUNNING'""")
                        .setParameter("name", file.name())
                        .setParameter("content", file.content())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Ends what was not made. */
    public void end(long id, State state) {
        entities.createNativeQuery("update prepared_file set state = :state where id = :id and state = 'RUNNING'")
                .setParameter("state", state.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Cancels what the person asked for, if it is not made yet. */
    public boolean cancel(PersonId person, long id) {
        return entities.createNativeQuery(
                                "update prepared_file set state = 'CANCELLED' where id = :id and person_id = :person"
                                        + " and state in ('WAITING', 'RUNNING')")
                        .setParameter("id", id)
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
    }

    /** A file of the person's that is ready. */
    public Optional<PrintedFile> file(PersonId person, long id) {
        return Rows.first(entities.createNativeQuery(
                                "select file_name, format, content from prepared_file where id = ? and person_id = ? and state = 'READY'",
                                Tuple.class)
                        .setParameter(1, id)
                        .setParameter(2, person.value()))
                .map(row -> new PrintedFile(
                        Rows.text(row, 0),
                        ReportFormat.valueOf(Rows.text(row, 1)).mediaType(),
                        (byte[]) row.get(2)));
    }

    /** Deletes what was asked for a week ago. */
    public void forget(Instant now) {
        entities.createNativeQuery("delete from prepared_file where asked_at < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }

    private static PreparedView view(Tuple row) {
        var asked = Rows.instant(row, 11);
        return new PreparedView(
                Rows.number(row, 0),
                order(row),
                Rows.text(row, 10),
                asked,
                State.valueOf(Rows.text(row, 12)),
                Math.toIntExact(Rows.number(row, 13)),
                asked.plus(KEPT));
    }

    private static ReportOrder order(Tuple row) {
        var edition = Rows.numberOrNull(row, 4);
        return new ReportOrder(
                ReportOrder.Kind.valueOf(Rows.text(row, 1)),
                new Period(Rows.date(row, 2), Rows.date(row, 3)),
                new Narrowing(
                        chosen(AgencyKind.class, row, 6),
                        chosen(ConferenceKind.class, row, 7),
                        chosen(Tier.class, row, 8),
                        chosen(Finding.class, row, 9)),
                edition == null ? null : Math.toIntExact(edition),
                ReportFormat.valueOf(Rows.text(row, 5)));
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static <T extends Enum<T>> @Nullable T chosen(Class<T> type, Tuple row, int column) {
        var name = Rows.textOrNull(row, column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
