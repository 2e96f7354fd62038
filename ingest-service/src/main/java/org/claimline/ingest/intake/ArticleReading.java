package org.claimline.ingest.intake;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.claimline.api.Article;
import org.claimline.api.ArticleInput;
import org.claimline.api.Extraction;
import org.claimline.api.Mention;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.article.ArticleParser;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

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
        return read(List.of(brought)).getFirst().get();
    }

    /**
     * Reads several articles together, which takes less time than one after the other.
     *
     * @return of each of them, in their order, its arrival or why it cannot be read: what is wrong with one does not keep the others from
     *     being read
     */
    public List<Tried<Arrival>> read(List<Brought> several) {
        var parsed = several.stream().map(one -> Tried.of(() -> parsed(one))).toList();
        var articles = new ArrayList<Article>();
        for (var one : parsed)
            if (one.value() != null && sound(one.value().article()))
                articles.add(one.value().article());
        var claims = Tried.each(articles, extractor::extract).iterator();
        return parsed.stream().map(one -> one.then(it -> arrival(it, claims))).toList();
    }

    private record Parsed(Article article, @Nullable Page page) {}

    private Parsed parsed(Brought brought) {
        var whole = FetchedPage.meantBy(brought.input()) ? FetchedPage.of(brought.input(), fetcher) : brought;
        return new Parsed(parser.parse(whole.input()), whole.page());
    }

    private static boolean sound(Article article) {
        return article.doubt() == null;
    }

    private static Arrival arrival(Parsed parsed, Iterator<Tried<List<Mention>>> claims) {
        var article = parsed.article();
        var extraction = new Extraction(article, sound(article) ? claims.next().get() : List.of());
        return new Arrival(
                extraction, parsed.page() == null ? null : parsed.page().original());
    }

    /** Reads something harmless, as the first text takes a process long. */
    public void warmUp() {
        extract(new ArticleInput(
                "The army retook two villages on Monday, it said.", null, null, null, null, "2022-09-12", "en"));
    }

    /** Reads an article that is there; its address is not asked. */
    Extraction extract(ArticleInput input) {
        var article = parser.parse(input);
        return new Extraction(article, sound(article) ? extractor.extract(article) : List.of());
    }
}
