package org.claimline.dashboard.service;

import org.claimline.api.ExtractionsApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Stateless extraction, from ingest-service. */
@RegisterRestClient(configKey = "ingest")
public interface ExtractionsClient extends ExtractionsApi {}
