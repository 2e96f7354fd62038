package org.claimline.ingest.intake;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimline.api.ArticleInput;
import org.claimline.api.Extraction;
import org.claimline.ingest.archive.Arrival;
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
    public static Brought bare(byte[] body, boolean html) {
        var unknown = new RawArticle.Metadata().stated();
        return html
                ? page(new Page(body, MediaType.TEXT_HTML, null, null, null), unknown)
                : Brought.without(RawArticle.input(body, MediaType.TEXT_PLAIN_TYPE, new RawArticle.Metadata()));
    }

    /**
     * A page that somebody else has fetched.
     *
     * @param stated what else is known of it
     * @throws org.claimline.problem.ProblemException if it is not in the encoding that it claims
     */
    public static Brought page(Page page, ArticleInput stated) {
        return RawArticle.page(page, stated);
    }

    /** Reads a claim that somebody else has put into words, as {@link FormulatedClaim} says. */
    public Arrival read(FormulatedClaim claim) {
        return new Arrival(claim.read(parser, extractor), null);
    }

    /**
     * Reads an article, and fetches it where there is nothing but its address. A doubtful one has no claims.
     *
     * @throws org.claimline.problem.ProblemException if it cannot be read or fetched, with the reason
     */
    public Arrival read(Brought brought) {
        var whole = FetchedPage.meantBy(brought.input()) ? FetchedPage.of(brought.input(), fetcher) : brought;
        var page = whole.page();
        return new Arrival(extract(whole.input()), page == null ? null : page.original());
    }

    /** Reads something harmless, as the first text takes a process long. */
    public void warmUp() {
        extract(new ArticleInput(
                "The army retook two villages on Monday, it said.", null, null, null, null, "2022-09-12", "en"));
    }

    /** Reads an article that is there; its address is not asked. */
    Extraction extract(ArticleInput input) {
        var article = parser.parse(input);
        return new Extraction(article, article.doubt() == null ? extractor.extract(article) : List.of());
    }
}
