package org.reconvene.procedure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.DraftView;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.VersionChange;
import org.reconvene.procedure.VersionEffect;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.Comparison;
import org.reconvene.procedure.model.Draft;
import org.reconvene.procedure.model.Effects;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.PublishingRules;
import org.reconvene.procedure.model.Reading;
import org.reconvene.procedure.store.ProcedureVersions;
import org.reconvene.procedure.store.StepRuns;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Puts a draft beside the version that is published, and beside the cases of the last year. */
@ApplicationScoped
public class Drafting {

    @Inject
    ProcedureVersions versions;

    @Inject
    StepRuns runs;

    @Inject
    Library library;

    @Inject
    WorkingCalendars calendars;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    /** The draft of a partnership, or what one would begin with. */
    DraftView view(PartnershipView partnership) {
        return view(partnership, versions.draft(partnership.slug()).orElse(null));
    }

    /** What a draft of a partnership begins with. */
    DraftView fresh(PartnershipView partnership) {
        return view(partnership, null);
    }

    private DraftView view(PartnershipView partnership, @Nullable Draft draft) {
        var key = partnership.slug();
        var newest =
                library.versions(key).stream().reduce((earlier, later) -> later).orElse(null);
        var text = draft == null ? beginning(partnership) : draft.content();
        var reading = ProcedureReader.read(text);
        return new DraftView(
                key,
                newest == null ? 1 : newest.number() + 1,
                text,
                draft == null ? null : draft.savedAt(),
                draft == null
                        ? null
                        : directory
                                .person(draft.savedBy())
                                .map(PersonView::name)
                                .orElse(null),
                reading instanceof Reading.Faulty faulty ? faulty.mistakes() : List.of(),
                newest,
                reading instanceof Reading.Sound sound ? changes(newest, sound.procedure()) : List.of(),
                reading instanceof Reading.Sound sound ? effects(partnership, sound.procedure()) : List.of(),
                PublishingRules.earliest(newest, clock.today()));
    }

    private static List<VersionChange> changes(@Nullable ProcedureVersion newest, Procedure draft) {
        return newest == null
                ? List.of(new VersionChange("The procedure", null, draft.title()))
                : Comparison.of(newest.procedure(), draft);
    }

    private List<VersionEffect> effects(PartnershipView partnership, Procedure draft) {
        LocalDate yearAgo = clock.today().minusYears(1);
        return Effects.of(
                draft,
                runs.since(partnership.id(), London.at(yearAgo, LocalTime.MIDNIGHT)),
                calendars.of(draft.calendar()));
    }

    /** The newest version's text; for a partnership without one, that of the first procedure of its nation. */
    private String beginning(PartnershipView partnership) {
        return versions.newestText(partnership.slug())
                .orElseGet(() -> BundledProcedures.KEYS.stream()
                        .map(BundledProcedures::text)
                        .filter(text -> text.contains(
                                "\ncalendar: " + partnership.nation().key() + "\n"))
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst("(?m)^procedure: .*$", "procedure: " + partnership.slug()));
    }
}
