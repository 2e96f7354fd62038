package org.claimline.ingest.reextraction;

import java.util.UUID;

/**
 * A re-extraction that a worker has taken on.
 *
 * @param token proves that the worker still holds it
 * @param position the digest behind it
 * @param singly how many of the next articles are read one by one
 * @param alone how often a worker came to its end while it read the next article by itself
 */
record Taken(long id, UUID token, String position, int singly, int alone) {}
