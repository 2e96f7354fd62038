package org.claimline.ingest.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.intake.FormulatedClaim;
import org.claimline.ingest.intake.Page;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** What stands in the records of a WARC file, one by one. */
final class WarcRecords {
    /** The longest head of a record, or of an answer within it. */
    static final int LONGEST_HEAD = 256 * 1024;

    private static final int SUCCESS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ArticleInput UNKNOWN = new ArticleInput(null, null, null, null, null, null, null);

    private final int longest;

    /** @param longest bytes of a page that are read */
    WarcRecords(int longest) {
        this.longest = longest;
    }

    /** What a record is to us. */
    sealed interface Kept {}

    /**
     * A page or a text.
     *
     * @param onlyIfKnown whether it is an article only where a later record says what is known of it
     */
    record Read(Item.Content content, boolean onlyIfKnown) implements Kept {}

    /**
     * What is known of a page or text in another record, as we write it.
     *
     * @param of that record's id
     * @param formulated whether its claims were put into words by somebody else, whom the text does not name
     */
    record Known(String of, ArticleInput stated, boolean formulated) implements Kept {}

    /** Null where it is nothing of an article. */
    @Nullable
    Kept read(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> answer(response);
            case WarcResource resource -> page(resource, type(resource), resource.body().stream(), null);
            case WarcConversion conversion -> text(conversion);
            case WarcMetadata metadata -> known(metadata);
            default -> null;
        };
    }

    /** The same content with what is known of it. */
    Item.Content with(Item.Content content, Known known) {
        if (known.formulated() && !(content instanceof Item.Unreadable))
            return new Item.Unreadable("expected a text whose claims follow from it alone, got one whose claims"
                    + " somebody else had put into words: bring the review itself");
        return switch (content) {
            case Item.Page page -> new Item.Page(page.page(), known.stated());
            case Item.Text text -> new Item.Text(stated(text.input().text(), known.stated()));
            case Item.Json json -> json;
            case Item.Bare bare -> bare;
            case Item.Unreadable unreadable -> unreadable;
        };
    }

    private static ArticleInput stated(@Nullable String text, ArticleInput known) {
        return new ArticleInput(
                text,
                null,
                known.url(),
                known.title(),
                known.outlet(),
                known.publishedAt(),
                known.language(),
                known.authors());
    }

    private @Nullable Kept answer(WarcResponse kept) throws IOException {
        // All of it, so that what its head says cannot lead anywhere but to its end.
        var block = kept.body().stream().readNBytes(longest + LONGEST_HEAD);
        try {
            var http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
            if (http.status() != SUCCESS) return null;
            var headers = new HashMap<String, String>();
            http.headers()
                    .map()
                    .forEach((name, values) ->
                            headers.putIfAbsent(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            return page(kept, headers.getOrDefault("content-type", ""), http.bodyDecoded().stream(), headers);
        } catch (ParsingException e) {
            return unreadable("expected an answer in HTTP, got something else");
        } catch (IOException | IllegalArgumentException e) {
            return unreadable("its body cannot be decoded: " + e.getMessage());
        }
    }

    private @Nullable Kept page(
            WarcTargetRecord kept, String type, InputStream body, @Nullable Map<String, String> headers)
            throws IOException {
        var lower = type.toLowerCase(Locale.ROOT);
        var html = lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
        if (!html && !lower.startsWith("text/plain")) return null;
        if (html && kept.truncated() != WarcTruncationReason.NOT_TRUNCATED)
            return unreadable("the crawler did not keep all of it: "
                    + kept.truncated().name().toLowerCase(Locale.ROOT));
        var bytes = body.readNBytes(longest + 1);
        var content = bytes.length > longest
                ? Item.tooLong(longest)
                : new Item.Page(new Page(bytes, type, url(kept), date(kept), headers), UNKNOWN);
        return new Read(content, !html);
    }

    private @Nullable Kept text(WarcConversion kept) throws IOException {
        if (!type(kept).toLowerCase(Locale.ROOT).startsWith("text/plain")) return null;
        var bytes = kept.body().stream().readNBytes(longest + 1);
        var text = new ArticleInput(new String(bytes, StandardCharsets.UTF_8), null, url(kept), null, null, null, null);
        return new Read(bytes.length > longest ? Item.tooLong(longest) : new Item.Text(text), true);
    }

    /** Null where somebody else wrote it, in another form. */
    private @Nullable Kept known(WarcMetadata kept) throws IOException {
        var of = kept.headers().first("WARC-Refers-To").orElse("");
        if (of.isEmpty() || !type(kept).toLowerCase(Locale.ROOT).startsWith("application/json")) return null;
        var bytes = kept.body().stream().readNBytes(longest + LONGEST_HEAD);
        try {
            var known = JSON.readTree(bytes);
            if (known == null || !known.path("digest").isTextual()) return null;
            var formulated = known.path("claims").path(0).path("extractor").asText("");
            return new Known(of, stated(known), formulated.startsWith(FormulatedClaim.EXTRACTOR));
        } catch (IOException e) {
            return null;
        }
    }

    private static ArticleInput stated(JsonNode known) {
        var authors = StreamSupport.stream(known.path("authors").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new ArticleInput(
                null,
                null,
                text(known, "url"),
                text(known, "title"),
                text(known, "outlet"),
                text(known, "publishedAt"),
                text(known, "language"),
                authors.isEmpty() ? null : List.copyOf(authors));
    }

    private static @Nullable String text(JsonNode known, String name) {
        var value = known.path(name);
        return value.isTextual() ? value.asText() : null;
    }

    private static Read unreadable(String reason) {
        return new Read(new Item.Unreadable(reason), false);
    }

    private static String type(WarcRecord kept) {
        return kept.headers().first("Content-Type").orElse("");
    }

    /** Null where there is none but a name after its digest, such as we give. */
    static @Nullable String url(WarcRecord kept) {
        return kept.headers()
                .first("WARC-Target-URI")
                .filter(url -> !url.isBlank() && !url.startsWith("ni:"))
                .orElse(null);
    }

    private static @Nullable Instant date(WarcRecord kept) {
        try {
            return kept.date();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
