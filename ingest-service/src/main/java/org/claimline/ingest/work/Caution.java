package org.claimline.ingest.work;

/**
 * How carefully a worker reads on where one before it came to its end. An item may end every process that reads it, wherever it stands
 * among those that are read together: all of these then go one by one, so that it costs few processes and is known which item it is.
 */
public final class Caution {
    /** How many items are read one by one after an end: as many as are ever read together. */
    public static final int SINGLY = 100;
    /** After so many ends while it alone was read an item is passed over: whoever reads it dies of it. Fewer may be chance, when many processes die. */
    public static final int ENDS_ALONE = 4;

    private int singly;
    private int ends;

    /**
     * @param singly how many of the next items are to be read one by one
     * @param ends how often a worker came to its end while it read the next item by itself
     */
    public Caution(int singly, int ends) {
        this.singly = singly;
        this.ends = ends;
    }

    /** Whether the next item is read by itself. */
    public boolean alone() {
        return singly > 0;
    }

    /** Whether the next item has ended so many workers that nobody reads it any more. */
    public boolean passesOver() {
        return ends >= ENDS_ALONE;
    }

    /** Why an item was passed over. */
    public static String reason() {
        return "passed over: the service ended " + ENDS_ALONE + " times while it read this by itself";
    }

    /** So many items are behind the worker. */
    public void gotOn(int items) {
        singly = Math.max(0, singly - items);
        ends = 0;
    }
}
