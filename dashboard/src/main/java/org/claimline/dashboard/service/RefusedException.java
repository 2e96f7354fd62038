package org.claimline.dashboard.service;

import java.util.List;
import org.claimline.api.Problem;
import org.jspecify.annotations.Nullable;

/** A service answered that the request is wrong, and why. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> violations;

    RefusedException(Service service, int status, @Nullable Problem problem, Throwable cause) {
        super(problem == null ? service.title() + " answered with status " + status : problem.detail(), cause);
        this.status = status;
        this.violations = problem == null || problem.violations() == null ? List.of() : problem.violations();
    }

    /** The HTTP status that the service answered with. */
    public int status() {
        return status;
    }

    /** One line per thing that is wrong; empty where there is only one, which the message names. */
    public List<String> violations() {
        return violations;
    }
}
