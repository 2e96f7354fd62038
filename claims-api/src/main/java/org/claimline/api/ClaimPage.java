package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of claims, newest first.
 *
 * @param total how many claims match the filters
 * @param cursor hand it in to get the next page; null on the last
 */
public record ClaimPage(
        List<Claim> claims, long total, @Nullable String cursor) {}
