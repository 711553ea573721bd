package org.reconvene.seal.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import org.reconvene.architecture.Unrecorded;

/** Looks once a minute whether whoever operates the server asks for the whole record, by a file in the data folder. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("see WholeExport")
public class ExportTick {

    /** The file that asks for it. */
    public static final String ASKING = "export-record";

    private static final System.Logger LOG = System.getLogger(ExportTick.class.getName());

    @EJB
    WholeExport export;

    @Inject
    SealSettings settings;

    /** Writes the whole record where it is asked for. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void look() {
        var folder = settings.data().toAbsolutePath();
        var asking = folder.resolve(ASKING);
        if (!Files.exists(asking)) {
            return;
        }
        try {
            Files.delete(asking);
            var written = export.write(folder);
            LOG.log(
                    Level.INFO,
                    written.map(file -> "The whole record is written to " + file)
                            .orElse("The whole record is not written, since nothing is sealed yet"));
        } catch (IOException | EJBException e) {
            LOG.log(Level.ERROR, "The whole record could not be written", e);
        }
    }
}
