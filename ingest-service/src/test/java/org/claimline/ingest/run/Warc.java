package org.claimline.ingest.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** A WARC file, record by record. */
final class Warc {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean compressed;

    Warc(boolean compressed) {
        this.compressed = compressed;
    }

    /** An answer with a page. */
    Warc page(String url, String html) {
        return response(url, http(200, "text/html; charset=utf-8", html));
    }

    Warc response(String url, String http) {
        return record("response", url, "application/http;msgtype=response", "", http);
    }

    /** @param more heads, each with its line end */
    Warc record(String type, String url, String contentType, String more, String block) {
        var bytes = block.getBytes(StandardCharsets.UTF_8);
        var head = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + UUID.randomUUID() + ">\r\n"
                + "WARC-Date: 2022-09-12T09:00:00Z\r\nWARC-Target-URI: " + url + "\r\n" + more + "Content-Type: "
                + contentType + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(bytes);
        whole.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return raw(compressed ? gzip(whole.toByteArray()) : whole.toByteArray());
    }

    Warc raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static String http(int status, String type, String body) {
        return "HTTP/1.1 " + status + " Said\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
