package org.claimline.dashboard.service;

/** A service did not answer, or failed while it did. */
public class ServiceDownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Service service;

    ServiceDownException(Service service, Throwable cause) {
        super(service.title() + " does not answer", cause);
        this.service = service;
    }

    public Service service() {
        return service;
    }
}
