package org.claimline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article in a list: everything but its text. */
public record ArticleLine(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        Instant ingestedAt,
        @Nullable Instant deliveredAt,
        int claims) {}
