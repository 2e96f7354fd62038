package org.claimline.ingest.fetch;

import org.claimline.problem.ProblemException;

/** A page was not fetched, with the reason in words. */
public final class FetchException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private static final int BUSY = 503;

    private FetchException(int status, String title, String detail) {
        super(status, title, detail);
    }

    /** The address may not be asked, whoever wants it: 422. */
    static FetchException refused(String detail) {
        return new FetchException(422, "Address refused", detail);
    }

    /** The site did not answer, or not in a way that can be used: 502. */
    static FetchException failed(String detail) {
        return new FetchException(502, "Page not fetched", detail);
    }

    /** It took too long: 504. */
    static FetchException late(long seconds) {
        return new FetchException(504, "Page not fetched", "expected an answer within " + seconds + " seconds in all");
    }

    /** Too much is being fetched: 503. */
    static FetchException busy() {
        return new FetchException(BUSY, "Too many fetches", "as much as allowed is being fetched; try again soon");
    }

    /** Whether it was left for other pages' sake alone: that says nothing of its site. */
    public boolean isBusy() {
        return status() == BUSY;
    }
}
