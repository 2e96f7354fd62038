package org.claimline.ingest.delivery;

import org.claimline.problem.ProblemException;

/** There is no delivery of an article with that digest. */
final class UnknownDeliveryException extends ProblemException {
    private static final long serialVersionUID = 1L;

    UnknownDeliveryException(String digest) {
        super(
                404,
                "Unknown delivery",
                "expected the digest of a stored article (64 hexadecimal digits), got one of " + digest.length()
                        + " characters that belongs to none");
    }
}
