package org.claimline.dashboard.page;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.dashboard.service.ServiceDownException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** One page for every way in which a page can fail. */
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    @ServerExceptionMapper
    Response badParameter(BadParameterException e) {
        return new ErrorPage(
                        400,
                        "This address asks for something we do not understand",
                        e.getMessage() + " Expected: " + e.expected() + ".",
                        List.of("Correct the address, or choose again with the filters on the page."))
                .response();
    }

    @ServerExceptionMapper
    Response refused(RefusedException e) {
        if (e.status() == 404) return notFound(String.valueOf(e.getMessage())).response();
        return new ErrorPage(
                        400,
                        "This could not be asked",
                        String.valueOf(e.getMessage()),
                        e.violations().isEmpty() ? List.of("Change the filters and try again.") : e.violations())
                .response();
    }

    @ServerExceptionMapper
    Response serviceDown(ServiceDownException e) {
        LOG.warnf("%s: %s", e.getMessage(), e.getCause());
        return new ErrorPage(
                        503,
                        "Part of Claimline is not running",
                        "This page needs " + e.service().keeps() + ", and "
                                + e.service().title() + ", which keeps them, does not answer. Nothing is lost.",
                        List.of(
                                "If Claimline has just been started, wait a few seconds and load the page again.",
                                "If you run it yourself, see whether "
                                        + e.service().title()
                                        + " is up: its address followed by /q/health/ready says so."))
                .response();
    }

    @ServerExceptionMapper
    Response other(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        // A redirect is an answer, not a failure.
        if (status < 400) return e.getResponse();
        return switch (status) {
            case 404 -> notFound("There is no page at this address.").response();
            case 405 ->
                new ErrorPage(405, "This address cannot be used that way", "It only shows a page.", List.of())
                        .response();
            case 413 ->
                new ErrorPage(
                                413,
                                "This is too large",
                                "A form may carry up to 12 MB.",
                                List.of("Send a shorter text."))
                        .response();
            default ->
                new ErrorPage(
                                status,
                                "This request could not be read",
                                "It was answered with status " + status + ".",
                                List.of("Go back and try again."))
                        .response();
        };
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "failure %s", mark);
        return new ErrorPage(
                        500,
                        "Something went wrong on our side",
                        "The log of the dashboard has the details under the mark " + mark + ".",
                        List.of("Load the page again; if it fails again, report the mark."))
                .response();
    }

    private static ErrorPage notFound(String message) {
        return new ErrorPage(404, "Not found", message, List.of("Look for it among the claims or the articles."));
    }
}
