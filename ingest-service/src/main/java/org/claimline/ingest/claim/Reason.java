package org.claimline.ingest.claim;

/** Why an amount became no claim. */
public enum Reason {
    NOT_GROUND("not a measure of ground"),
    NO_CHANGE("no word of ground changing hands"),
    FORECAST("a plan, a wish or a forecast"),
    ATTEMPT("an attempt"),
    STILL_HELD("what is held, not what changed"),
    ATTACKED("what was attacked"),
    CIVILIAN("evacuation or supply"),
    LAND_USE("mines, fires or farming"),
    RATE("a rate, not a change between two days"),
    DISTANCE("distance between places"),
    SIZE("a length of something that is no advance"),
    ANOTHER_TEXT("in a line that only points to another text");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason for a reader. */
    public String words() {
        return words;
    }
}
