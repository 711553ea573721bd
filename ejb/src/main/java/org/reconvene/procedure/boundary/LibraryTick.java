package org.reconvene.procedure.boundary;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.reconvene.architecture.Unrecorded;

/** Looks twice a minute whether a version of a procedure was published, on this server or another. */
@Startup
@Singleton
@DependsOn("FirstVersions")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@Unrecorded("nobody asks: the program looks by itself whether the public rules changed")
public class LibraryTick {

    @Inject
    Library library;

    @Schedule(hour = "*", minute = "*", second = "20/30", persistent = false)
    void look() {
        library.look();
    }
}
