package org.claimline.ingest.delivery;

import java.util.UUID;
import org.claimline.api.Delivery;

/**
 * One delivery that a relay has taken on.
 *
 * @param token proves that the relay still holds it
 * @param attempt 1 for the first try
 */
record Parcel(String digest, UUID token, int attempt, Delivery delivery) {}
