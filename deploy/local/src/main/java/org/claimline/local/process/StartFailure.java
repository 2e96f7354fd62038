package org.claimline.local.process;

/** Claimline cannot start or go on; the message says why and what to do. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message + " (" + cause.getMessage() + ")", cause);
    }
}
