package org.claimline.ingest.delivery;

/** How far an article's claims are on their way. */
public enum DeliveryState {
    /** Not accepted yet; tried until it is. */
    WAITING,
    DELIVERED,
    /** claims-service refused it for what it says; a person must look. */
    REJECTED
}
