package org.claimline.ingest.intake;

import java.nio.charset.StandardCharsets;
import org.claimline.api.ArticleInput;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody brings it.
 *
 * @param page the bytes behind the HTML of the input; null where there are none
 */
public record Brought(ArticleInput input, @Nullable Page page) {
    /** One whose page stands within the input: these very characters came. */
    public static Brought posted(ArticleInput input) {
        var html = input.html();
        return new Brought(
                input,
                html == null
                        ? null
                        : new Page(
                                html.getBytes(StandardCharsets.UTF_8),
                                "text/html; charset=utf-8",
                                input.url(),
                                null,
                                null));
    }

    /** One without a page of its own: a text, an address, or what was put together here. */
    public static Brought without(ArticleInput input) {
        return new Brought(input, null);
    }
}
