package org.claimline.dashboard.service;

import org.claimline.api.AnalysesApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What ingest-service reads out of an article, and why. */
@RegisterRestClient(configKey = "ingest")
public interface AnalysesClient extends AnalysesApi {}
