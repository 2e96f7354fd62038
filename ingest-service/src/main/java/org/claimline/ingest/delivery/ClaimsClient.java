package org.claimline.ingest.delivery;

import org.claimline.api.ClaimsApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** claims-service over HTTP. */
@RegisterRestClient(configKey = "claims")
public interface ClaimsClient extends ClaimsApi {}
