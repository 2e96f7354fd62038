package org.claimline.ingest.run;

import java.util.UUID;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeState;

/**
 * A run that a worker has taken on.
 *
 * @param token proves that the worker still holds it
 * @param tries how often it was taken on since it last got on, this time included
 * @param alone how often a worker came to its end while it read the next item by itself
 */
record Taken(
        long id,
        UUID token,
        IntakeFormat format,
        IntakeState state,
        long bytes,
        long bytesRead,
        long position,
        int tries,
        int alone) {}
