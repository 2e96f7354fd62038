package org.claimline.api;

/** Who passed the claim on, between the claimant and the outlet: "the BBC quotes the ministry as saying". */
public record Relay(String name) {}
