package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error answer, {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code about:blank} where the status says it all
 * @param title the same for every occurrence of a problem
 * @param detail what was expected and what was got
 * @param instance the path that was asked for
 * @param violations one line per field or row that is wrong; absent where there is only one thing wrong
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable List<String> violations) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
