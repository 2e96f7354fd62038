package org.claimline.claims.claim;

import java.time.Instant;
import java.util.List;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.claims.Samples;
import org.jspecify.annotations.Nullable;

/** Mentions as they are kept, each in an article of its own outlet's. */
final class KeptMentions {
    /** More than 1,000 km2, without saying since when. */
    static final Mention WITHOUT_WINDOW = Samples.area(1000, Qualifier.MORE_THAN, null, List.of());

    private KeptMentions() {}

    static KeptMention kept(long id, String digest, @Nullable String publishedAt, Mention mention) {
        var published = publishedAt == null ? null : Instant.parse(publishedAt);
        var article =
                new Carrier(digest, "BBC", published, digest, published == null ? Instant.EPOCH : published, null);
        return KeptMention.of(id, "key", "zelenskyy", article, (int) id, mention);
    }
}
