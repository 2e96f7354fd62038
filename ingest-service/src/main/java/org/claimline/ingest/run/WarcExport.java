package org.claimline.ingest.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimline.api.Article;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.IntakeRun;
import org.claimline.ingest.archive.Original;
import org.claimline.ingest.archive.Originals;
import org.claimline.ingest.archive.Snapshots;
import org.claimline.ingest.database.Database;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * What a run brought as a WARC file (ISO 28500), a gzip member for each record: of every article the page as its site answered
 * ({@code response}) or as somebody brought it ({@code resource}), else its canonical text ({@code conversion}); and behind it as
 * {@code metadata} what is known of it, with its claims. The same article has the same record ids in every export. {@link WarcItems} reads
 * such a file as the same articles.
 */
@Singleton
final class WarcExport {
    private static final int AT_ONCE = 100;
    private static final MediaType FIELDS = MediaType.parse("application/warc-fields");
    private static final MediaType TEXT = MediaType.parse("text/plain;charset=utf-8");
    private static final MediaType JSON = MediaType.parse("application/json");

    /** Heads that speak of the body as it travelled. */
    private static final Set<String> CODED = Set.of("content-encoding", "transfer-encoding", "content-length");

    private static final String NEXT = """
            select digest from intake_article where run_id = ? and digest > ? order by digest limit ?
            """;

    private final Database database;
    private final Snapshots snapshots;
    private final Originals originals;
    private final ObjectMapper json;

    WarcExport(Database database, Snapshots snapshots, Originals originals, ObjectMapper json) {
        this.database = database;
        this.snapshots = snapshots;
        this.originals = originals;
        this.json = json;
    }

    /** Writes all of it, some articles at a time: no transaction and no memory grows with the run. */
    void write(IntakeRun run, OutputStream out) throws IOException {
        // Not closed: that is its caller's, and every record is whole.
        @SuppressWarnings("resource")
        var writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
        writer.write(new Warcinfo.Builder()
                .recordId(id("run " + run.id() + " " + run.createdAt()))
                .date(run.createdAt())
                .body(FIELDS, about(run).getBytes(StandardCharsets.UTF_8))
                .build());
        for (var some = after(run, ""); !some.isEmpty(); some = after(run, some.getLast()))
            for (var digest : some) {
                var snapshot = snapshots.of(digest).orElseThrow();
                var original = originals.of(digest);
                writer.write(original.isPresent() ? page(snapshot, original.get()) : text(snapshot));
                writer.write(metadata(snapshot));
            }
    }

    private static String about(IntakeRun run) {
        var name = run.name() == null ? "" : "description: " + run.name().replaceAll("\\p{Cntrl}", " ") + "\r\n";
        return "software: Claimline\r\nformat: WARC File Format 1.0\r\nisPartOf: intake run " + run.id() + "\r\n"
                + name;
    }

    private static WarcConversion text(ArticleSnapshot snapshot) {
        var article = snapshot.article();
        return new WarcConversion.Builder()
                .recordId(id("article " + article.digest()))
                .date(snapshot.ingestedAt())
                .setHeader("WARC-Target-URI", address(article))
                .payloadDigest(new WarcDigest("sha256", HexFormat.of().parseHex(article.digest())))
                .body(TEXT, article.text().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** As its site answered, where it did; else as the page that somebody brought. */
    private static WarcRecord page(ArticleSnapshot snapshot, Original original) {
        var article = snapshot.article();
        var address = original.url() == null ? address(article) : original.url();
        var at = original.retrievedAt() == null ? snapshot.ingestedAt() : original.retrievedAt();
        var digest = new WarcDigest("sha256", HexFormat.of().parseHex(original.sha256()));
        var headers = original.headers();
        if (headers == null)
            return new WarcResource.Builder()
                    .recordId(id("article " + article.digest()))
                    .date(at)
                    .setHeader("WARC-Target-URI", address)
                    .payloadDigest(digest)
                    .body(MediaType.parseLeniently(original.type()), original.bytes())
                    .build();
        return new WarcResponse.Builder(address)
                .recordId(id("article " + article.digest()))
                .date(at)
                .payloadDigest(digest)
                .body(MediaType.HTTP_RESPONSE, answer(headers, original.bytes()))
                .build();
    }

    /** The answer over HTTP. The body is kept as it is without the coding in which it travelled, and so the heads say. */
    private static byte[] answer(Map<String, String> headers, byte[] body) {
        var head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        headers.forEach((name, value) -> head.append(CODED.contains(name) ? "x-archive-orig-" : "")
                .append(name)
                .append(": ")
                .append(value)
                .append("\r\n"));
        head.append("content-length: ").append(body.length).append("\r\n\r\n");
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    private WarcMetadata metadata(ArticleSnapshot snapshot) throws IOException {
        var article = snapshot.article();
        var known = new LinkedHashMap<String, Object>(Map.of("digest", article.digest()));
        known.put("title", article.title());
        known.put("outlet", article.outlet());
        known.put("url", article.url());
        known.put("publishedAt", article.publishedAt());
        known.put("modifiedAt", article.modifiedAt());
        known.put("rolling", article.rolling());
        known.put("language", article.language());
        known.put("authors", article.authors());
        known.put("claims", snapshot.claims());
        known.values().removeIf(value -> value == null);
        return new WarcMetadata.Builder()
                .recordId(id("metadata " + article.digest()))
                .date(snapshot.ingestedAt())
                .targetURI(address(article))
                .addHeader("WARC-Refers-To", "<urn:uuid:" + id("article " + article.digest()) + ">")
                .body(JSON, json.writeValueAsBytes(known))
                .build();
    }

    /** Where it was published; of what has no address, the name that its digest gives it (RFC 6920). */
    private static String address(Article article) {
        if (article.url() != null) return URI.create(article.url()).toASCIIString();
        var bytes = HexFormat.of().parseHex(article.digest());
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> after(IntakeRun run, String digest) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(NEXT)) {
                select.setLong(1, run.id());
                select.setString(2, digest);
                select.setInt(3, AT_ONCE);
                var rows = select.executeQuery();
                var digests = new ArrayList<String>();
                while (rows.next()) digests.add(rows.getString(1));
                return digests;
            }
        });
    }
}
