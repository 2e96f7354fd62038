package org.claimline.ingest.run;

import java.util.UUID;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeState;

/**
 * A run that a worker has taken on.
 *
 * @param token proves that the worker still holds it
 * @param singly how many of the next items are read one by one
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
        int singly,
        int alone) {}
