package org.claimline.ingest.claim;

/** Why an amount became no claim. */
public enum Reason {
    NOT_GROUND("not a measure of ground"),
    MONEY("money"),
    PEOPLE("people"),
    CASUALTIES("casualties"),
    WEAPONS("weapons and equipment"),
    DURATION("a length of time"),
    DATE("a date"),
    OTHER_COUNT("a count or number of something else"),
    SHARE_OTHER("a share of something else than ground"),
    NO_CHANGE("no word of ground changing hands"),
    UNLIKELY("the words around it are those of something else than ground changing hands"),
    FORECAST("a plan, a wish or a forecast"),
    ATTEMPT("an attempt"),
    ASKED("a question, not a statement"),
    STILL_HELD("what is held, not what changed"),
    ATTACKED("what was attacked"),
    THREATENED("what is threatened or surrounded"),
    CIVILIAN("evacuation or supply"),
    LAND_USE("mines, fires, farming or prices"),
    RATE("a rate, not a change between two days"),
    DISTANCE("distance between places"),
    RANGE("the range of a weapon"),
    FRONT_LENGTH("the length of the front"),
    SIZE("the size of something that is no advance"),
    SMALL("a measure too small for ground"),
    BACKGROUND("an older event, mentioned in passing"),
    SEVERAL_PLACES("could be any of several places named before"),
    NAMED_BEFORE("places named before, each read by itself"),
    POINTER("a line that only points to another text");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason for a reader. */
    public String words() {
        return words;
    }
}
