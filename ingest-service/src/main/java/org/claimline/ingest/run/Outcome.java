package org.claimline.ingest.run;

import org.claimline.ingest.archive.Arrival;

/** What became of an item when it was read. */
sealed interface Outcome {
    Item item();

    /** An article with its claims. */
    record Extracted(Item item, Arrival arrival) implements Outcome {}

    /** It may be no article. */
    record Doubtful(Item item, Arrival arrival) implements Outcome {}

    /** It is none. */
    record Refused(Item item, String reason) implements Outcome {}
}
