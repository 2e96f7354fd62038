package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.key;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimline.api.ArticleSnapshot;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.ingest.archive.Originals;
import org.claimline.ingest.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.netpreserve.jwarc.WarcReader;

/** A run with articles from every road: a site, a page that was sent, and texts. */
abstract class ArchivedRun {
    static final String WARC = "application/warc";

    @Inject
    ObjectMapper json;

    @Inject
    Originals originals;

    @Inject
    Database database;

    final String mark = UUID.randomUUID().toString();
    String address;

    @BeforeEach
    void site() {
        address = FakeClaimsService.serve("/" + mark, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("X-Edition", "evening");
                var packed = Warc.gzip(page("21").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, packed.length);
                exchange.getResponseBody().write(packed);
            }
        });
    }

    /** One by its address, one as a page, and two as texts, one of them with all that can be stated. */
    JsonPath run() {
        var lines = List.of(
                Map.of("url", address),
                Map.of("html", page("22"), "title", "Stated title", "outlet", "Stated outlet"),
                Map.of(
                        "text",
                        "The General Staff said its forces took 23 square kilometres near Izium this week. Це так. "
                                + mark,
                        "url",
                        "https://a.example/23",
                        "title",
                        "Title",
                        "outlet",
                        "Outlet",
                        "publishedAt",
                        "2022-09-09T08:00:00Z",
                        "language",
                        "en",
                        "authors",
                        List.of("A. Writer")),
                Map.of("text", "The General Staff said its forces took 24 square kilometres near Izium. " + mark));
        var body = new StringBuilder();
        for (var line : lines) body.append(written(line)).append('\n');
        return ended(Batches.post(body.toString().getBytes(StandardCharsets.UTF_8), key()));
    }

    String page(String area) {
        return "<html><head><title>News</title><meta name=author content='B. Writer'></head><body><article><h1>News of the day</h1><p>"
                + ("The General Staff said its forces took " + area + " square kilometres near Izium, " + mark + ". ")
                        .repeat(12)
                + "</p></article></body></html>";
    }

    byte[] archive(JsonPath run) {
        return given().get("/api/intake-runs/" + run.getInt("id") + "/warc").asByteArray();
    }

    /** What a run brought, in the order of the digests. */
    List<ArticleSnapshot> articles(JsonPath run) {
        return database.transaction(connection -> {
            try (var select =
                    connection.prepareStatement("select digest from intake_article where run_id = ? order by digest")) {
                select.setLong(1, run.getLong("id"));
                var rows = select.executeQuery();
                var articles = new ArrayList<ArticleSnapshot>();
                while (rows.next())
                    articles.add(
                            given().get("/api/articles/" + rows.getString(1)).as(ArticleSnapshot.class));
                return articles;
            }
        });
    }

    static List<org.claimline.api.Article> texts(List<ArticleSnapshot> several) {
        return several.stream().map(ArticleSnapshot::article).toList();
    }

    int pages(List<ArticleSnapshot> several) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement("select count(*) from page where sha256 = any (?)")) {
                select.setArray(
                        1,
                        connection.createArrayOf(
                                "text",
                                several.stream()
                                        .filter(one -> one.page() != null)
                                        .map(one -> one.page().sha256())
                                        .toArray()));
                var row = select.executeQuery();
                row.next();
                return row.getInt(1);
            }
        });
    }

    static List<String> types(byte[] archive) throws IOException {
        var types = new ArrayList<String>();
        try (var warc = new WarcReader(new ByteArrayInputStream(archive))) {
            for (var record : warc) types.add(record.type());
        }
        return types;
    }

    String written(Object line) {
        try {
            return json.writeValueAsString(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
