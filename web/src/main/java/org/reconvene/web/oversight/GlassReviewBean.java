package org.reconvene.web.oversight;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.reconvene.oversight.GlassView;
import org.reconvene.oversight.boundary.GlassDesk;
import org.reconvene.web.page.NotShown;

/** Lists who opened which case without a part in it. */
@Named
@RequestScoped
public class GlassReviewBean {

    @EJB
    GlassDesk desk;

    private List<GlassView> all = List.of();

    @PostConstruct
    void read() {
        all = NotShown.unless(desk.all());
    }

    public List<GlassView> getAll() {
        return all;
    }
}
