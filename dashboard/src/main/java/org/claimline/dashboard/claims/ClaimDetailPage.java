package org.claimline.dashboard.claims;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.Moment;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Parameters;
import org.claimline.dashboard.service.ArticlesClient;
import org.claimline.dashboard.service.ClaimsClient;
import org.claimline.dashboard.service.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** {@code /claims/{id}}: the sentence, and everything that follows from it. */
@Path("/claims/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ClaimDetailPage {
    private final ClaimsClient claims;
    private final ArticlesClient articles;

    ClaimDetailPage(@RestClient ClaimsClient claims, @RestClient ArticlesClient articles) {
        this.claims = claims;
        this.articles = articles;
    }

    /**
     * @param lead the mention whose sentence stands on top; null where the service names none
     * @param asOf the day by whose end all this could be known; null = now
     * @param permalink the full address of this page, whatever the language
     */
    record claim(
            Claim claim,
            ClaimDetail detail,
            @Nullable ClaimMention lead,
            Passage passage,
            @Nullable LocalDate asOf,
            String permalink,
            Citation citation)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(
            @PathParam("id") String id, @QueryParam("asOf") @Nullable String then, @Context UriInfo address) {
        // Not a number, not a claim: the same answer as for a number that nobody has.
        if (!id.matches("[0-9]{1,18}")) throw new NotFoundException();
        var asOf = Parameters.day("asOf", then);
        var detail =
                Service.CLAIMS.ask(() -> claims.claim(Long.parseLong(id), asOf == null ? null : Moment.of(asOf), null));
        var claim = detail.claim();
        var lead = detail.mentions().stream()
                .filter(one -> one.digest().equals(claim.digest()))
                .filter(one -> one.mention().evidence().equals(claim.evidence()))
                .findFirst()
                .orElse(null);
        var passage = Passage.of(claim.evidence(), () -> articles.article(claim.digest()));
        var permalink = new Address(address.getAbsolutePath().toString())
                .with("asOf", asOf)
                .text();
        return new claim(claim, detail, lead, passage, asOf, permalink, Citation.of(claim, lead, permalink));
    }
}
