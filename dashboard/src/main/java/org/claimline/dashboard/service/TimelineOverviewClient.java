package org.claimline.dashboard.service;

import org.claimline.api.TimelineOverviewApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The series behind the chart however many claims there are, from claims-service. */
@RegisterRestClient(configKey = "claims")
public interface TimelineOverviewClient extends TimelineOverviewApi {}
