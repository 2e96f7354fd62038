package org.claimline.ingest.archive;

import org.claimline.problem.ProblemException;

/** There is no article with that digest. */
public final class UnknownArticleException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public UnknownArticleException(String digest) {
        super(
                404,
                "Unknown article",
                "expected the digest of a stored article (64 hexadecimal digits), got one of " + digest.length()
                        + " characters that belongs to none");
    }

    /**
     * What cannot be a digest is not asked for: the database would refuse some of it, such as a NUL.
     *
     * @throws UnknownArticleException if it is none
     */
    public static void unlessDigest(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) throw new UnknownArticleException(digest);
    }
}
