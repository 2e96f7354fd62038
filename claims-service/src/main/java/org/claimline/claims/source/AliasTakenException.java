package org.claimline.claims.source;

import org.claimline.api.Source;
import org.claimline.problem.ProblemException;

/** A name or alias belongs to another source already. */
final class AliasTakenException extends ProblemException {
    private static final long serialVersionUID = 1L;

    AliasTakenException(String spelling, Source other) {
        super(
                409,
                "Name taken",
                "expected names that no other source has, got \"" + spelling + "\", which belongs to " + other.id()
                        + " (" + other.name() + ")"
                        + (other.known() ? "" : ", a source that nobody has described yet"));
    }
}
