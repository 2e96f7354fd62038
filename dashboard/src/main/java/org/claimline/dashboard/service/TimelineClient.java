package org.claimline.dashboard.service;

import org.claimline.api.TimelineApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The series behind the chart, from claims-service. */
@RegisterRestClient(configKey = "claims")
public interface TimelineClient extends TimelineApi {}
