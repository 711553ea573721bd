package org.reconvene.bench;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.reconvene.notification.boundary.NoticeSweep;
import org.reconvene.time.boundary.BusinessClock;

/** Takes as many cases through all stages as it is asked for; each request is one thread. */
@WebServlet("/cases")
public class CasesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    Teams teams;

    @Inject
    FourStages stages;

    @Inject
    Statements statements;

    @Inject
    ManyDisagreements many;

    @EJB
    NoticeSweep sweep;

    @Inject
    BusinessClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("arrive") != null) {
            teams.arrive();
            response.getWriter().print(ProcessHandle.current().pid());
        } else if (request.getParameter("late") != null) {
            many.late(stages.raise(0), Integer.parseInt(request.getParameter("late")));
        } else if (request.getParameter("open") != null) {
            many.open(stages.raise(0), Integer.parseInt(request.getParameter("open")));
        } else if (request.getParameter("clean") != null) {
            response.getWriter().print(many.clean());
        } else if (request.getParameter("sweep") != null) {
            many.allRead();
            response.getWriter().print(sweep.forget(clock.now()));
        } else if (request.getParameter("plans") != null) {
            response.getWriter().print(many.plans());
        } else if (request.getParameter("page") != null) {
            response.getWriter().print(many.blocks(stages.firstRaiser()));
        } else {
            take(Integer.parseInt(request.getParameter("n")), response);
        }
    }

    private void take(int cases, HttpServletResponse response) throws IOException {
        long before = statements.prepared();
        for (int number = 0; number < cases; number++) {
            stages.pass(NEXT.getAndIncrement());
        }
        response.getWriter().print(statements.prepared() - before);
    }
}
