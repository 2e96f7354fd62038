package org.claimline.ingest.reextraction;

import org.claimline.problem.ProblemException;

/** There is no re-extraction with that id. */
final class UnknownReextractionException extends ProblemException {
    private static final long serialVersionUID = 1L;

    UnknownReextractionException(long id) {
        super(404, "Unknown re-extraction", "expected the id of a re-extraction, got " + id);
    }
}
