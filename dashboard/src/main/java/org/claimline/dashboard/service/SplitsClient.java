package org.claimline.dashboard.service;

import org.claimline.api.SplitsApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people have set apart, from claims-service. */
@RegisterRestClient(configKey = "claims")
public interface SplitsClient extends SplitsApi {}
