package org.claimline.dashboard.service;

import org.claimline.api.ArticlesApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Stored articles, from ingest-service. */
@RegisterRestClient(configKey = "ingest")
public interface ArticlesClient extends ArticlesApi {}
