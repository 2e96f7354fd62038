package org.claimline.ingest.intake;

import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.article.UnusableArticleException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An article that came as a bare text or page, with what is known of it in the query. */
final class RawArticle {
    /** A page names its encoding near its top, as HTML demands. */
    private static final int HEAD = 1024;

    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Map<Charset, byte[]> MARKS = Map.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE});

    private RawArticle() {}

    /** The query parameters beside a bare body; the same fields as in {@link ArticleInput}. */
    public static class Metadata {
        @RestQuery
        @Nullable
        String url;

        @RestQuery
        @Nullable
        String title;

        @RestQuery
        @Nullable
        String outlet;

        @RestQuery
        @Nullable
        String publishedAt;

        @RestQuery
        @Nullable
        String language;

        ArticleInput stated() {
            return new ArticleInput(null, null, url, title, outlet, publishedAt, language);
        }
    }

    /**
     * The input of a bare body: decoded as its type says, strictly, since a wrong character in a figure is a wrong figure.
     *
     * @throws UnusableArticleException if there is no body or it is not in the encoding that it claims
     */
    static ArticleInput input(byte[] body, MediaType type, Metadata metadata) {
        return input(body, type, metadata.stated());
    }

    /** The same as something to be kept; a text has no page. */
    static Brought brought(byte[] body, MediaType type, Metadata metadata) {
        if (type.getSubtype().equals("plain")) return Brought.without(input(body, type, metadata));
        return page(new Page(body, type.toString(), metadata.url, null, null), metadata.stated());
    }

    /** A page with what is stated of it besides its own address. */
    static Brought page(Page page, ArticleInput stated) {
        var url = page.url() == null ? stated.url() : page.url();
        var known = new ArticleInput(
                null,
                null,
                url,
                stated.title(),
                stated.outlet(),
                stated.publishedAt(),
                stated.language(),
                stated.authors());
        return new Brought(input(page.bytes(), type(page.type()), known), page);
    }

    /** What is no media type says nothing. */
    private static MediaType type(String stated) {
        try {
            return MediaType.valueOf(stated);
        } catch (IllegalArgumentException e) {
            return MediaType.TEXT_HTML_TYPE;
        }
    }

    private static ArticleInput input(byte[] body, MediaType type, ArticleInput stated) {
        if (body.length == 0) throw UnusableArticleException.malformed("expected a text or a page, got an empty body");
        var html = !type.getSubtype().equals("plain");
        var text = decoded(body, charset(body, type, html));
        return new ArticleInput(
                html ? null : text,
                html ? text : null,
                stated.url(),
                stated.title(),
                stated.outlet(),
                stated.publishedAt(),
                stated.language(),
                stated.authors());
    }

    private static Charset charset(byte[] body, MediaType type, boolean html) {
        var named = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (named != null) return charset(named);
        for (var mark : MARKS.entrySet()) if (startsWith(body, mark.getValue())) return mark.getKey();
        if (!html) return StandardCharsets.UTF_8;
        var head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        var meta = META_CHARSET.matcher(head);
        return meta.find() ? charset(meta.group(1)) : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] body, byte[] mark) {
        return body.length >= mark.length && Arrays.equals(body, 0, mark.length, mark, 0, mark.length);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw UnusableArticleException.malformed(
                    "charset: expected a known encoding such as utf-8, got one that is not known here");
        }
    }

    private static String decoded(byte[] body, Charset charset) {
        var bytes = ByteBuffer.wrap(body);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            throw UnusableArticleException.malformed(
                    "expected text in " + charset.name() + ", got bytes that are none, at byte " + bytes.position());
        }
    }
}
