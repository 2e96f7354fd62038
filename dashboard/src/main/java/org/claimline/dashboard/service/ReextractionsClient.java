package org.claimline.dashboard.service;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import org.claimline.api.Reextraction;
import org.claimline.api.ReextractionsApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Everything stored read again, from ingest-service. */
@RegisterRestClient(configKey = "ingest")
public interface ReextractionsClient extends ReextractionsApi {
    /** Begins one; the same key again is the same one. */
    @POST
    Reextraction begin(@HeaderParam("Idempotency-Key") String key);
}
