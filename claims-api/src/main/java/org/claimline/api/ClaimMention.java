package org.claimline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mention and the article it stands in. */
public record ClaimMention(
        String digest,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        Mention mention) {}
