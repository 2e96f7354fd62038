package org.claimline.claims.claim;

import org.claimline.problem.ProblemException;

/** There is no claim with that id. */
final class UnknownClaimException extends ProblemException {
    private static final long serialVersionUID = 1L;

    UnknownClaimException(long id) {
        super(404, "Unknown claim", "there is no claim with the id " + id);
    }
}
