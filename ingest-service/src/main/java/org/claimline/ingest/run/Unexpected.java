package org.claimline.ingest.run;

import java.util.UUID;
import org.jboss.logging.Logger;

/** What nobody foresaw while an item was read: the log has it whole, who asked a reference to it. */
final class Unexpected {
    private static final Logger LOG = Logger.getLogger(Unexpected.class);

    private Unexpected() {}

    /** Why an item could not be read. */
    static String reason(Item item, Throwable error) {
        var reference = UUID.randomUUID();
        LOG.errorf(error, "item %d could not be read: %s", item.number(), reference);
        return "the service failed to read it; its log holds the details under " + reference;
    }
}
