package org.claimline.dashboard.articles;

import java.util.List;
import org.claimline.api.ArticleVersion;
import org.claimline.api.VersionChanges;
import org.jspecify.annotations.Nullable;

/**
 * An article among the versions of its text.
 *
 * @param versions the first one first
 * @param at where this one stands among them, from 0
 * @param changes what changed since the one before; null for the first one
 */
record History(
        List<ArticleVersion> versions, int at, @Nullable VersionChanges changes) {
    /** The one before; null for the first one. */
    @Nullable
    ArticleVersion former() {
        return at == 0 ? null : versions.get(at - 1);
    }

    /** The last one; null where that is this one. */
    public @Nullable ArticleVersion newest() {
        return at == versions.size() - 1 ? null : versions.getLast();
    }
}
