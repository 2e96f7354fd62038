package org.claimline.api;

/** What claims-service did with a file of assessments: rows that were new, changed, and known already. */
public record AssessmentReceipt(int created, int updated, int unchanged) {}
