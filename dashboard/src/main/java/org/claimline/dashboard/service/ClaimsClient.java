package org.claimline.dashboard.service;

import org.claimline.api.ClaimsApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Claims, from claims-service. */
@RegisterRestClient(configKey = "claims")
public interface ClaimsClient extends ClaimsApi {}
