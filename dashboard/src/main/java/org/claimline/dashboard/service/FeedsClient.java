package org.claimline.dashboard.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import org.claimline.api.Feed;
import org.claimline.api.FeedInput;
import org.claimline.api.FeedsApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Feeds that are followed, from ingest-service. */
@RegisterRestClient(configKey = "ingest")
public interface FeedsClient extends FeedsApi {
    /** Follows a feed; answers the one that is followed already as it is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Feed follow(FeedInput input);
}
