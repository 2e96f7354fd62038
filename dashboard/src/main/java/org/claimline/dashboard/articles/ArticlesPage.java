package org.claimline.dashboard.articles;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.claimline.api.ArticleLine;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.ArticleVersion;
import org.claimline.api.Claim;
import org.claimline.api.Mention;
import org.claimline.dashboard.page.MarkedText;
import org.claimline.dashboard.service.ArticlesClient;
import org.claimline.dashboard.service.ClaimsClient;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.dashboard.service.Service;
import org.claimline.dashboard.service.ServiceDownException;
import org.claimline.dashboard.service.VersionsClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** {@code /articles} and {@code /articles/{digest}}: what was read, as it is kept. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ArticlesPage {
    private static final int NEWEST = 200;
    /** The most claims that claims-service gives at once. */
    private static final int MOST = 500;

    private final ArticlesClient client;
    private final ClaimsClient claims;
    private final VersionsClient versions;

    ArticlesPage(
            @RestClient ArticlesClient client, @RestClient ClaimsClient claims, @RestClient VersionsClient versions) {
        this.client = client;
        this.claims = claims;
        this.versions = versions;
    }

    record articles(List<ArticleLine> lines, boolean more) implements TemplateInstance {}

    /**
     * @param unlinked whether there are claims and none has a page
     */
    record article(
            ArticleSnapshot snapshot, MarkedText text, List<FoundClaim> claims, boolean unlinked, History history)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        var lines = Service.INGEST.ask(() -> client.articles(NEWEST));
        return new articles(lines, lines.size() == NEWEST);
    }

    @GET
    @Path("/{digest}")
    public TemplateInstance snapshot(@PathParam("digest") String digest) {
        if (!digest.matches("[0-9a-f]{64}")) throw new NotFoundException();
        var snapshot = Service.INGEST.ask(() -> client.article(digest));
        var found = FoundClaim.stored(snapshot.claims(), known(snapshot));
        return new article(
                snapshot,
                MarkedText.of(snapshot.article().text(), FoundClaim.passages(snapshot.claims())),
                found,
                !found.isEmpty() && found.stream().allMatch(claim -> claim.href() == null),
                history(snapshot.id()));
    }

    private History history(String digest) {
        var all = Service.INGEST.ask(() -> versions.versions(digest));
        var at = all.stream().map(ArticleVersion::id).toList().indexOf(digest);
        var changes = at <= 0
                ? null
                : Service.INGEST.ask(
                        () -> versions.changes(digest, all.get(at - 1).id()));
        return new History(all, at, changes);
    }

    /** The article's claims; empty where claims-service does not know them yet or does not answer. */
    private Map<Mention, Claim> known(ArticleSnapshot snapshot) {
        try {
            var known = Service.CLAIMS.ask(() -> claims.claims(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    snapshot.id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    MOST));
            return ArticleClaims.of(
                    snapshot, known.claims(), id -> Service.CLAIMS.ask(() -> claims.claim(id, null, null)));
        } catch (RefusedException | ServiceDownException e) {
            // The article can be read without the other service; only the links are missing.
            return Map.of();
        }
    }
}
