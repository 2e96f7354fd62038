package org.claimline.dashboard.service;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.claimline.api.Problem;
import org.jspecify.annotations.Nullable;

/** A service that a page asks; turns every way of not answering into one of two exceptions. */
public enum Service {
    CLAIMS("claims-service", "the claims and assessments"),
    INGEST("ingest-service", "the articles");

    private final String title;
    private final String keeps;

    Service(String title, String keeps) {
        this.title = title;
        this.keeps = keeps;
    }

    /** The name under which it runs. */
    public String title() {
        return title;
    }

    /** What it keeps, in words. */
    public String keeps() {
        return keeps;
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws RefusedException when the service answered that the request is wrong or that there is no such thing
     * @throws ServiceDownException when it did not answer, or failed
     */
    public <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            var response = e.getResponse();
            if (response.getStatus() >= 500) throw new ServiceDownException(this, e);
            throw new RefusedException(this, response.getStatus(), problem(response), e);
        } catch (ProcessingException e) {
            throw new ServiceDownException(this, e);
        }
    }

    /**
     * Asks while the caller goes on, on a thread of its own.
     *
     * @return waits for the answer and gives it, or fails as {@link #ask} does
     */
    public <T> Supplier<T> askBeside(Supplier<T> call) {
        var asked = new FutureTask<>(() -> ask(call));
        Thread.ofVirtual().name("asks-" + title).start(asked);
        return () -> {
            try {
                return asked.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) throw failure;
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServiceDownException(this, e);
            }
        };
    }

    private static @Nullable Problem problem(Response response) {
        try {
            return response.hasEntity() ? response.readEntity(Problem.class) : null;
        } catch (RuntimeException e) {
            // Anything else than a problem, such as a proxy's page, says nothing that a reader could use.
            return null;
        }
    }
}
