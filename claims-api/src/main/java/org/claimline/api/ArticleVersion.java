package org.claimline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts that stood at an address.
 *
 * @param id the digest of this text
 * @param claims how many were found in it
 */
public record ArticleVersion(
        String id,
        @Nullable String title,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        Instant ingestedAt,
        int claims) {}
