package org.reconvene.procedure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.model.BundledProcedures;
import org.reconvene.procedure.model.ProcedureReader;
import org.reconvene.procedure.model.PublishedVersion;
import org.reconvene.procedure.model.Reading;
import org.reconvene.procedure.store.ProcedureVersions;
import org.reconvene.time.boundary.BusinessClock;

/** Publishes the procedures that come with the program, each where the database has none of that key yet. */
@Startup
@Singleton
@DependsOn("Migrations")
@Unrecorded("the program itself brings them, when it starts")
public class FirstVersions {

    @Inject
    ProcedureVersions versions;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void publish() {
        BundledProcedures.KEYS.stream()
                .filter(key -> versions.newestText(key).isEmpty())
                .forEach(key -> {
                    var text = BundledProcedures.text(key);
                    versions.add(new PublishedVersion(sound(key, text), 1, text, clock.now(), null));
                });
    }

    private static Procedure sound(String key, String text) {
        return switch (ProcedureReader.read(text)) {
            case Reading.Sound sound -> sound.procedure();
            case Reading.Faulty faulty ->
                throw new IllegalStateException(faulty.mistakes().stream()
                        .map(mistake -> mistake.in(key + ".yaml"))
                        .collect(Collectors.joining("; ")));
        };
    }
}
