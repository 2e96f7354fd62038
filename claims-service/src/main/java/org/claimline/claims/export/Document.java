package org.claimline.claims.export;

import java.io.IOException;
import org.claimline.api.GoneClaim;
import org.claimline.claims.claim.StoredClaim;

/** A document under way: claim by claim, and its end. Nothing of it is kept but what must not be said twice. */
interface Document {
    void add(StoredClaim stored) throws IOException;

    /** A claim that no longer matches; only where the format can say so. */
    default void addGone(GoneClaim gone) throws IOException {}

    void end() throws IOException;
}
