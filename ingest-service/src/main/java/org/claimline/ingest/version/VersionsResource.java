package org.claimline.ingest.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.ArticleVersion;
import org.claimline.api.VersionChanges;
import org.claimline.api.VersionsApi;
import org.claimline.ingest.archive.Snapshots;
import org.claimline.ingest.archive.UnknownArticleException;
import org.jspecify.annotations.Nullable;

/** The texts that stood at one address, and what changed between two of them. */
@RunOnVirtualThread
public class VersionsResource implements VersionsApi {
    private final Versions versions;
    private final Snapshots snapshots;

    VersionsResource(Versions versions, Snapshots snapshots) {
        this.versions = versions;
        this.snapshots = snapshots;
    }

    @Override
    public List<ArticleVersion> versions(String digest) {
        UnknownArticleException.unlessDigest(digest);
        var all = versions.of(digest);
        if (all.isEmpty()) throw new UnknownArticleException(digest);
        return all;
    }

    @Override
    public VersionChanges changes(String digest, @Nullable String since) {
        var before = kept(since == null ? "" : since);
        var after = kept(digest);
        return new VersionChanges(
                before.id(),
                after.id(),
                TextDiff.between(before.article().text(), after.article().text()),
                ClaimDiff.between(before.claims(), after.claims()));
    }

    private ArticleSnapshot kept(String digest) {
        UnknownArticleException.unlessDigest(digest);
        return snapshots.of(digest).orElseThrow(() -> new UnknownArticleException(digest));
    }
}
