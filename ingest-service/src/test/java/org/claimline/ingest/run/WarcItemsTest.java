package org.claimline.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcItemsTest {
    private static final int LONGEST = 2048;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsThePagesAndPassesOverWhatElseACrawlerKeeps(boolean compressed) throws IOException {
        var warc = new Warc(compressed)
                .record("warcinfo", "urn:none", "application/warc-fields", "", "software: a crawler\r\n")
                .record(
                        "request",
                        "https://a.example/",
                        "application/http;msgtype=request",
                        "",
                        "GET / HTTP/1.1\r\n\r\n")
                .page("https://a.example/", "<p>ä")
                .response("https://a.example/gone", Warc.http(404, "text/html", "<p>gone"))
                .response("https://a.example/map.png", Warc.http(200, "image/png", "x".repeat(LONGEST * 4)))
                .record("resource", "https://a.example/kept", "text/html; charset=iso-8859-1", "", "<p>kept")
                .page("https://a.example/last", "<p>last");

        var items = read(warc.bytes());

        assertThat(items)
                .extracting(Item::file)
                .containsExactly(
                        "record 3, https://a.example/",
                        "record 6, https://a.example/kept",
                        "record 7, https://a.example/last");
        assertThat(items).extracting(Item::number).containsExactly(1L, 2L, 3L);
        assertThat(items.getLast().readTo()).isEqualTo(warc.bytes().length);
        assertThat(page(items.get(0))).isEqualTo("<p>ä");
        assertThat(items.get(0).content()).isInstanceOfSatisfying(Item.Page.class, page -> {
            assertThat(page.page().url()).isEqualTo("https://a.example/");
            assertThat(page.page().type()).isEqualTo("text/html; charset=utf-8");
        });
    }

    @Test
    void saysOfEachBadRecordWhereItIsAndReadsTheOthers() throws IOException {
        var items = read(new Warc(true)
                .response("https://a.example/1", "no HTTP at all")
                .response("https://a.example/2", Warc.http(200, "text/html", "<p>" + "x".repeat(LONGEST)))
                .record(
                        "response",
                        "https://a.example/3",
                        "application/http;msgtype=response",
                        "WARC-Truncated: length\r\n",
                        Warc.http(200, "text/html", "<p>half"))
                .response(
                        "https://a.example/4",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nnot gzip")
                .page("https://a.example/5", "<p>good")
                .bytes());

        assertThat(items)
                .extracting(Item::file)
                .containsExactly(
                        "record 1, https://a.example/1",
                        "record 2, https://a.example/2",
                        "record 3, https://a.example/3",
                        "record 4, https://a.example/4",
                        "record 5, https://a.example/5");
        assertThat(items.subList(0, 4)).extracting(Item::content).allMatch(Item.Unreadable.class::isInstance);
        assertThat(reason(items.get(0))).contains("HTTP");
        assertThat(reason(items.get(1))).contains("at most 2048 bytes");
        assertThat(reason(items.get(2))).contains("length");
        assertThat(page(items.get(4))).isEqualTo("<p>good");
    }

    @Test
    void readsWhatASiteSentCompressedOrInChunks() throws IOException {
        var items = read(new Warc(false)
                .response(
                        "https://a.example/1",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n2\r\nab\r\n0\r\n\r\n")
                .bytes());

        assertThat(page(items.getFirst())).isEqualTo("<p>ab");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesWhatStandsBeforeTheEndOfABrokenArchive(boolean compressed) throws IOException {
        var whole = new Warc(compressed)
                .page("https://a.example/1", "<p>first")
                .page("https://a.example/2", "<p>" + "lost ".repeat(100))
                .bytes();
        var items = items(Arrays.copyOf(whole, whole.length - 60));

        assertThat(page(items.next())).isEqualTo("<p>first");
        assertThatThrownBy(items::next)
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("record");
    }

    @Test
    void doesNotTakeWhatFollowsTheLastMemberForPadding() throws IOException {
        var items = items(new Warc(true)
                .page("https://a.example/1", "<p>first")
                .raw("something else entirely, and more than a trailer".getBytes(StandardCharsets.UTF_8))
                .bytes());

        assertThat(page(items.next())).isEqualTo("<p>first");
        assertThatThrownBy(items::next).isInstanceOf(UnreadableUploadException.class);
    }

    @Test
    void refusesAHeadWithoutEndAndWhatInflatesBeyondMeasure() throws IOException {
        var endless = items(("WARC/1.0\r\nA: " + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(endless::next)
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("the head of a record");

        var bomb = new Warc(true)
                .response("https://a.example/1", Warc.http(200, "image/png", "x".repeat(4 << 20)))
                .page("https://a.example/2", "<p>never")
                .bytes();
        var items = new WarcItems(new ByteArrayInputStream(bomb), LONGEST, 1 << 20);
        assertThatThrownBy(items::next)
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("200 times");
    }

    @Test
    void anEmptyArchiveHasNoItems() throws IOException {
        assertThat(read(new Warc(true)
                        .record("warcinfo", "urn:none", "application/warc-fields", "", "a: b\r\n")
                        .bytes()))
                .isEmpty();
    }

    private static String page(Item item) {
        assertThat(item.content()).isInstanceOf(Item.Page.class);
        return new String(((Item.Page) item.content()).page().bytes(), StandardCharsets.UTF_8);
    }

    private static String reason(Item item) {
        return ((Item.Unreadable) item.content()).reason();
    }

    private static WarcItems items(byte[] warc) throws IOException {
        return new WarcItems(new ByteArrayInputStream(warc), LONGEST);
    }

    private static List<Item> read(byte[] warc) throws IOException {
        var items = items(warc);
        var all = new ArrayList<Item>();
        for (var item = items.next(); item != null; item = items.next()) all.add(item);
        return all;
    }
}
