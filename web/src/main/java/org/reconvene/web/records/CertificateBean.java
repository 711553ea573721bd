package org.reconvene.web.records;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.retention.Certificate;
import org.reconvene.retention.boundary.DisposalDesk;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.NotShown;

/** The certificate of one case that was disposed of. */
@Named
@RequestScoped
public class CertificateBean {

    @EJB
    DisposalDesk desk;

    private @Nullable Certificate certificate;

    /** Reads the one of the address, before anything is written. */
    public void load() {
        certificate = NotShown.unless(desk.certificate(Address.reference("ref")));
    }

    public Certificate getCertificate() {
        return Objects.requireNonNull(certificate, "it is read first");
    }
}
