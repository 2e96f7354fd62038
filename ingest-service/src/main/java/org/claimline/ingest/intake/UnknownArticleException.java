package org.claimline.ingest.intake;

import org.claimline.problem.ProblemException;

/** There is no article with that digest. */
final class UnknownArticleException extends ProblemException {
    private static final long serialVersionUID = 1L;

    UnknownArticleException(String digest) {
        super(
                404,
                "Unknown article",
                "expected the digest of a stored article (64 hexadecimal digits), got one of " + digest.length()
                        + " characters that belongs to none");
    }
}
