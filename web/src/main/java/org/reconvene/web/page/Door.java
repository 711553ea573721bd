package org.reconvene.web.page;

import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Stands before every page: keeps it out of caches and foreign frames, and answers what a page did not. */
@WebFilter("/*")
public class Door extends HttpFilter {

    /** The request’s attribute that holds why a page is not shown. */
    public static final String WHY = "org.reconvene.why";

    /** The request’s attribute that holds the reference of a fault. */
    public static final String FAULT = "org.reconvene.fault";

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

    private static final Logger LOG = Logger.getLogger(Door.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new BoundedAnswer(request, response);
        if (!METHODS.contains(request.getMethod())) {
            answer.setHeader("Allow", String.join(", ", METHODS));
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (TooLarge.is(request)) {
            TooLarge.refuse(request, answer);
        } else {
            letThrough(new PlainPost(request), answer, chain);
        }
    }

    private static void letThrough(PlainPost request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            answer(problem, request, response);
        }
    }

    private static void answer(Exception problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            LOG.log(Level.SEVERE, "An answer broke off", problem);
            return;
        }
        if (cause(problem, BrokenOff.class).isPresent()) {
            // No page can be made of a request whose fields cannot be read.
            response.reset();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .print("What was sent broke off before its end, and nothing was changed. Send it again.");
            return;
        }
        var instead = cause(problem, SeeInstead.class);
        if (instead.isPresent()) {
            response.sendRedirect(request.getContextPath() + instead.get().getMessage());
            return;
        }
        var refused = cause(problem, NotShown.class);
        if (refused.isPresent()) {
            request.setAttribute(WHY, refused.get().getMessage());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (cause(problem, ViewExpiredException.class).isPresent()) {
            response.sendRedirect(with(request, "expired"));
        } else if (cannotBeRead(problem)) {
            LOG.log(
                    Level.WARNING,
                    "What was sent cannot be read: {0}",
                    problem.getClass().getName());
            request.setAttribute(
                    WHY, "What was sent cannot be read. Open the page anew, and choose from what it offers.");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            var fault = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, problem, () -> "A page could not be made; fault " + fault);
            request.setAttribute(FAULT, fault);
            if (ProblemDetails.areUnderstoodBy(request)) {
                response.resetBuffer();
                ProblemDetails.send(response, 500, "Something went wrong", "Nothing was changed. Fault " + fault + ".");
            } else {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** A value that no page of ours offers, which a page’s own code found to be no number or no choice. */
    private static boolean cannotBeRead(Exception problem) {
        var value = cause(problem, IllegalArgumentException.class);
        return value.isPresent()
                && cause(problem, EJBException.class).isEmpty()
                && Arrays.stream(value.get().getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith("org.reconvene."))
                        .findFirst()
                        .filter(name -> name.startsWith("org.reconvene.web."))
                        .isPresent();
    }

    /** The same page, which is to say what happened: the template has the words. */
    static String with(HttpServletRequest request, String happened) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "?" : "?" + query + "&") + happened + "=true";
    }

    private static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> kind) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }
}
