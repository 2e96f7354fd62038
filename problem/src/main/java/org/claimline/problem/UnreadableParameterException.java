package org.claimline.problem;

/** A query or path parameter that is not of the form its name promises. */
final class UnreadableParameterException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final String text;

    UnreadableParameterException(String text, String expected) {
        super(400, "Parameter not understood", "expected " + expected + ", got " + Quoted.of(text));
        this.text = text;
    }

    /** The parameter as it came. */
    String text() {
        return text;
    }
}
