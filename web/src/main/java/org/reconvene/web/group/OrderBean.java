package org.reconvene.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.DocketRow;
import org.reconvene.dissentsgroup.DocketView;
import org.reconvene.dissentsgroup.OrderDocket;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Puts the cases of a docket into order, one step at a time. */
@Named("orderBean")
@RequestScoped
public class OrderBean {

    @Inject
    DocketDesk desk;

    @Inject
    Errors errors;

    private @Nullable DocketView docket;

    @PostConstruct
    void read() {
        docket = NotShown.unless(desk.open(Address.meeting()));
    }

    public @Nullable String up(String dissent) {
        return move(dissent, -1);
    }

    public @Nullable String down(String dissent) {
        return move(dissent, 1);
    }

    public DocketView getDocket() {
        return Objects.requireNonNull(docket);
    }

    private @Nullable String move(String dissent, int by) {
        List<String> order = new ArrayList<>(
                getDocket().rows().stream().map(DocketRow::reference).toList());
        var from = order.indexOf(dissent);
        var to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            errors.add(null, "The docket has changed since you opened it. Look at the order below, then change it");
            return null;
        }
        Collections.swap(order, from, to);
        var meeting = getDocket().meeting().reference();
        return errors.answer(
                desk.order(new OrderDocket(meeting, order)),
                done -> "/group/order.xhtml?faces-redirect=true&meeting=" + meeting + "&moved=" + dissent);
    }
}
