package org.claimline.ingest.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimline.api.Article;
import org.claimline.api.ArticleInput;
import org.claimline.api.Claimant;
import org.claimline.api.Extraction;
import org.claimline.api.Mention;
import org.claimline.api.SourceKind;
import org.claimline.api.Speech;
import org.claimline.ingest.article.ArticleParser;
import org.claimline.ingest.article.UnusableArticleException;
import org.claimline.ingest.claim.ClaimExtractor;
import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody else, such as a fact-check, has put into words. Its words are the article; what they claim is read from
 * them, and who claims it is whom the review names, unless the words name somebody. The review's verdict is not read.
 *
 * @param review the words as text, with where and when they were published
 * @param claimant who claims it, as the review names it; null where it does not
 * @param kind what the claimant is; null where the review does not say
 * @param saidOn when it was said; null where the review does not say, and then no relative date can be resolved
 */
public record FormulatedClaim(
        ArticleInput review,
        @Nullable String claimant,
        @Nullable SourceKind kind,
        @Nullable String saidOn) {
    /** Stands before the extractor's own name: such an article cannot be read again from its text alone. */
    public static final String EXTRACTOR = "claim-review/1 ";

    Extraction read(ArticleParser parser, ClaimExtractor extractor) {
        var kept = parser.parse(review);
        var said = parser.parse(new ArticleInput(review.text(), null, null, null, claimant, saidOn, review.language()));
        var claims =
                extractor.extract(said).stream().map(one -> theirs(one, said)).toList();
        if (claims.isEmpty())
            throw UnusableArticleException.unreadable(
                    "claimReviewed: expected words about ground that changed hands, found no claim of that kind");
        return new Extraction(kept, claims);
    }

    private Mention theirs(Mention read, Article said) {
        var voiceless = read.claimant().kind() == SourceKind.OUTLET;
        return new Mention(
                read.measure(),
                read.quantity(),
                read.places(),
                read.heldBy(),
                read.window(),
                voiceless ? named() : read.claimant(),
                read.relayedBy(),
                read.stance(),
                voiceless ? Speech.REPORTED : read.speech(),
                read.saidOn() == null ? day(said) : read.saidOn(),
                read.hedges(),
                read.evidence(),
                read.confidence(),
                EXTRACTOR + read.extractor(),
                read.repeats());
    }

    private Claimant named() {
        if (claimant == null)
            throw UnusableArticleException.unreadable("itemReviewed.author: expected who made the claim, got nobody");
        if (kind == null)
            throw UnusableArticleException.unreadable(
                    "itemReviewed.author: expected the type Person or Organization, got neither");
        return new Claimant(kind, claimant, null, null, claimant);
    }

    private static @Nullable LocalDate day(Article said) {
        return said.publishedAt() == null
                ? null
                : said.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
