package org.claimline.dashboard.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.Evidence;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.jspecify.annotations.Nullable;

/** Which claim belongs to which passage of an article. */
final class ArticleClaims {
    private ArticleClaims() {}

    /** What tells one mention of an article from the others, as a claim and a mention both carry it. */
    private record Passage(
            Measure measure, Evidence evidence, @Nullable Quantity quantity, List<Place> places) {
        static Passage of(Mention mention) {
            return new Passage(mention.measure(), mention.evidence(), mention.quantity(), mention.places());
        }
    }

    /**
     * The claim of each mention, where it is known.
     *
     * @param known the claims with a mention in the article
     * @param detail asks for a claim's mentions; only where another article leads the claim or the article states it twice
     */
    static Map<Mention, Claim> of(ArticleSnapshot article, List<Claim> known, LongFunction<ClaimDetail> detail) {
        var byPassage = new HashMap<Passage, Claim>();
        for (var claim : known)
            passages(claim, article.id(), detail).forEach(passage -> byPassage.putIfAbsent(passage, claim));
        var claims = new HashMap<Mention, Claim>();
        for (var mention : article.claims()) {
            var claim = byPassage.get(Passage.of(mention));
            if (claim != null) claims.put(mention, claim);
        }
        return claims;
    }

    private static Stream<Passage> passages(Claim claim, String digest, LongFunction<ClaimDetail> detail) {
        if (claim.digest().equals(digest) && claim.mentions() == 1)
            return Stream.of(new Passage(claim.measure(), claim.evidence(), claim.quantity(), claim.places()));
        return detail.apply(claim.id()).mentions().stream()
                .filter(one -> one.digest().equals(digest))
                .map(ClaimMention::mention)
                .map(Passage::of);
    }
}
