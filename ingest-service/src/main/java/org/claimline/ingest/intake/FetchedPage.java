package org.claimline.ingest.intake;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.article.UnusableArticleException;
import org.claimline.ingest.fetch.Fetched;
import org.claimline.ingest.fetch.Fetcher;
import org.claimline.problem.ProblemException;

/** An article of which a caller gave the address alone. */
final class FetchedPage {
    private FetchedPage() {}

    /** Whether there is nothing but an address, so that the page behind it is meant. */
    static boolean meantBy(ArticleInput input) {
        return input.text() == null
                && input.html() == null
                && input.url() != null
                && !input.url().isBlank();
    }

    /** The page in the place of its address; what the caller states of it stays. */
    static Brought of(ArticleInput input, Fetcher fetcher) {
        if (input.url() == null || input.url().isBlank())
            throw UnusableArticleException.malformed("url: expected the address of a page, got none");
        var fetched = fetcher.get(input.url(), Map.of());
        if (fetched.status() != 200)
            throw new ProblemException(
                    502, "Page not fetched", "expected the page, got status " + fetched.status() + " from its site");
        var url = fetched.url().toString();
        var page = new Page(fetched.body(), type(fetched).toString(), url, fetched.at(), fetched.headers());
        return RawArticle.page(page, input);
    }

    private static MediaType type(Fetched fetched) {
        var stated = fetched.header("content-type");
        try {
            var type = stated == null ? MediaType.TEXT_HTML_TYPE : MediaType.valueOf(stated);
            if ((type.getType().equals("text")
                            && (type.getSubtype().equals("html")
                                    || type.getSubtype().equals("plain")))
                    || type.getSubtype().equals("xhtml+xml")) return type;
        } catch (IllegalArgumentException e) {
            // As good as another type.
        }
        throw UnusableArticleException.unreadable("expected a page of HTML or plain text, got another kind of content");
    }
}
