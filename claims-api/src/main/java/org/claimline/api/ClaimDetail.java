package org.claimline.api;

import java.util.List;

/** A claim with everything behind it: each mention in its article, and each reference beside it. */
public record ClaimDetail(Claim claim, List<ClaimMention> mentions, List<Comparison> comparisons) {}
