package org.claimline.ingest.intake;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimline.api.ArticleInput;
import org.claimline.api.Extraction;
import org.claimline.ingest.article.ArticleParser;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.fetch.Fetcher;

/** From what a caller hands in to the article and its claims. */
@Singleton
public final class ArticleReading {
    private final ArticleParser parser;
    private final ClaimExtractor extractor;
    private final Fetcher fetcher;

    ArticleReading(ArticleParser parser, ClaimExtractor extractor, Fetcher fetcher) {
        this.parser = parser;
        this.extractor = extractor;
        this.fetcher = fetcher;
    }

    /** Whether there is nothing but an address, so that the page behind it is to be fetched. */
    public static boolean isAddress(ArticleInput input) {
        return FetchedPage.meantBy(input);
    }

    /**
     * A bare page or text of which nothing else is known.
     *
     * @throws org.claimline.problem.ProblemException if it is not in the encoding that it claims
     */
    public static ArticleInput bare(byte[] body, boolean html) {
        var type = html ? MediaType.TEXT_HTML_TYPE : MediaType.TEXT_PLAIN_TYPE;
        return RawArticle.input(body, type, new RawArticle.Metadata());
    }

    /**
     * A page that somebody else has fetched.
     *
     * @param type as its site stated it; what is no media type says nothing
     * @throws org.claimline.problem.ProblemException if it is not in the encoding that it claims
     */
    public static ArticleInput page(byte[] body, String type, String url) {
        var metadata = new RawArticle.Metadata();
        metadata.url = url;
        return RawArticle.input(body, html(type), metadata);
    }

    private static MediaType html(String type) {
        try {
            return MediaType.valueOf(type);
        } catch (IllegalArgumentException e) {
            return MediaType.TEXT_HTML_TYPE;
        }
    }

    /** Reads a claim that somebody else has put into words, as {@link FormulatedClaim} says. */
    public Extraction read(FormulatedClaim claim) {
        return claim.read(parser, extractor);
    }

    /**
     * Reads an article, and fetches it where there is nothing but its address. A doubtful one has no claims.
     *
     * @throws org.claimline.problem.ProblemException if it cannot be read or fetched, with the reason
     */
    public Extraction read(ArticleInput input) {
        return extract(FetchedPage.meantBy(input) ? FetchedPage.of(input, fetcher) : input);
    }

    /** Reads an article that is there; its address is not asked. */
    Extraction extract(ArticleInput input) {
        var article = parser.parse(input);
        return new Extraction(article, article.doubt() == null ? extractor.extract(article) : List.of());
    }
}
