package org.claimline.dashboard.service;

import org.claimline.api.VersionsApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Which texts stood at one address, and what changed, from ingest-service. */
@RegisterRestClient(configKey = "ingest")
public interface VersionsClient extends VersionsApi {}
