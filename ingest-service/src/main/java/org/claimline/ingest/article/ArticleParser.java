package org.claimline.ingest.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.claimline.api.Article;
import org.claimline.api.ArticleInput;
import org.claimline.api.Rolling;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what a caller hands in into an article. Pure: the same input gives the same article. */
public final class ArticleParser {
    /** Pages nest a few dozen deep; what is deeper is flattened, as parsing costs length times depth. */
    private static final int DEEPEST = 200;

    /**
     * The article of an input: canonical text, metadata and digest. What the caller states wins over what the HTML says of
     * itself.
     *
     * @throws UnusableArticleException if there is not exactly one of text and HTML, a field is not of its form, or there
     *     is nothing to read
     */
    public Article parse(ArticleInput input) {
        var text = input.text();
        var html = input.html();
        if (text != null && html == null) return plain(text, Metadata.stated(input));
        if (html != null && text == null) return page(html, Metadata.stated(input));
        throw UnusableArticleException.malformed(
                "expected exactly one of text and html, got " + (text == null ? "neither" : "both"));
    }

    private static Article plain(String text, Metadata stated) {
        if (text.isBlank()) throw UnusableArticleException.unreadable("text: expected some text, got only blanks");
        Legibility.check(text);
        return article(text, stated, null, null);
    }

    private static Article page(String html, Metadata stated) {
        if (html.isBlank()) throw UnusableArticleException.unreadable("html: expected a page, got only blanks");
        Legibility.check(html);
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var document = Jsoup.parse(html, stated.url() == null ? "" : stated.url(), parser);
        var facts = PageFacts.of(document);
        var linked = JsonLd.articleOf(facts.linkedData);
        var metadata = PageMetadata.completed(stated.or(linked.metadata()), document, facts);
        var page = PageText.of(document.body(), headline(facts, metadata), metadata.authors());
        var text = BodyChoice.of(page.text(), linked.body());
        if (text.isEmpty())
            throw UnusableArticleException.unreadable("html: expected a page with an article, got no text in its body");
        return article(
                text,
                metadata,
                rolling(text, html, document, linked),
                Doubt.about(text, page, linked, document.title()));
    }

    private static @Nullable Rolling rolling(String text, String html, Document document, JsonLd linked) {
        var blog = linked.liveBlog();
        // Hardly a page names it, so hardly a page is searched for it.
        if (blog == null && html.contains(LiveBlog.TYPE)) blog = LiveBlog.shown(document);
        return blog == null ? null : blog.order(text);
    }

    /** As the page shows it; what it states elsewhere may be another wording. */
    private static @Nullable String headline(PageFacts facts, Metadata metadata) {
        var shown = facts.headlineText();
        return shown == null ? metadata.title() : shown;
    }

    private static Article article(String text, Metadata metadata, @Nullable Rolling rolling, @Nullable String doubt) {
        return new Article(
                digest(text),
                text,
                metadata.title(),
                metadata.outlet(),
                metadata.url(),
                metadata.publishedAt(),
                metadata.language(),
                metadata.authors(),
                metadata.modifiedAt(),
                rolling,
                doubt);
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
