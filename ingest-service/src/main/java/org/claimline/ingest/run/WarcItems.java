package org.claimline.ingest.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * The pages of HTML in a WARC file (ISO 28500), compressed or not, read as it streams by. What else a crawler keeps is passed
 * over without a word: requests, pictures, answers other than 200.
 */
final class WarcItems implements Items {
    /** The longest head of a record, or of an answer within it. */
    private static final int LONGEST_HEAD = 256 * 1024;

    private static final int GZIP = 0x1f8b;
    private static final int SUCCESS = 200;

    private final Counting packed;
    private final Bounded records;
    private final int longest;
    private @Nullable WarcReader reader;
    private long number;
    private long record;

    WarcItems(InputStream in, int longest) throws IOException {
        this(in, longest, Inflating.MUCH);
    }

    /** @param much bytes that may inflate from whatever there is */
    WarcItems(InputStream in, int longest, long much) throws IOException {
        this.packed = new Counting(in);
        this.records = new Bounded(new Inflating(inflated(packed), packed, much, this::where), this::where);
        this.longest = longest;
    }

    private static InputStream inflated(InputStream in) throws IOException {
        var peeked = new PushbackInputStream(in, 2) {
            @Override
            public int available() {
                return 1;
            }
        };
        var magic = peeked.readNBytes(2);
        peeked.unread(magic);
        var compressed = magic.length == 2 && ((magic[0] & 0xFF) << 8 | magic[1] & 0xFF) == GZIP;
        return compressed ? new Members(peeked) : peeked;
    }

    @Override
    public @Nullable Item next() throws IOException {
        try {
            while (true) {
                records.bound(LONGEST_HEAD);
                if (reader == null) reader = new WarcReader(records);
                var next = reader.next();
                if (next.isEmpty()) return null;
                record++;
                records.free();
                var content = content(next.get());
                skip(next.get());
                if (content != null)
                    return new Item(++number, "record " + record + ", " + url(next.get()), 0, content, packed.count());
            }
        } catch (UnreadableUploadException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableUploadException(
                    "the archive cannot be read any further than " + where() + ": " + e.getMessage());
        }
    }

    /** Null where it is no page. */
    private Item.@Nullable Content content(WarcRecord kept) throws IOException {
        return switch (kept) {
            case WarcResponse response -> answer(response);
            case WarcResource resource -> page(resource, type(resource), resource.body().stream());
            default -> null;
        };
    }

    private Item.@Nullable Content answer(WarcResponse kept) throws IOException {
        // All of it, so that what its head says cannot lead anywhere but to its end.
        var block = kept.body().stream().readNBytes(longest + LONGEST_HEAD);
        try {
            var http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
            if (http.status() != SUCCESS) return null;
            var type = http.headers().first("Content-Type").orElse("");
            return page(kept, type, http.bodyDecoded().stream());
        } catch (ParsingException e) {
            return new Item.Unreadable("expected an answer in HTTP, got something else");
        } catch (IOException | IllegalArgumentException e) {
            return new Item.Unreadable("its body cannot be decoded: " + e.getMessage());
        }
    }

    private Item.@Nullable Content page(WarcTargetRecord kept, String type, InputStream body) throws IOException {
        var lower = type.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("text/html") && !lower.startsWith("application/xhtml+xml")) return null;
        if (kept.truncated() != WarcTruncationReason.NOT_TRUNCATED)
            return new Item.Unreadable("the crawler did not keep all of it: "
                    + kept.truncated().name().toLowerCase(Locale.ROOT));
        var bytes = body.readNBytes(longest + 1);
        return bytes.length > longest ? Item.tooLong(longest) : new Item.Page(bytes, type, url(kept));
    }

    private static String type(WarcResource kept) {
        return kept.headers().first("Content-Type").orElse("");
    }

    private static String url(WarcRecord kept) {
        return kept.headers().first("WARC-Target-URI").orElse("");
    }

    private void skip(WarcRecord kept) throws IOException {
        var body = kept.body();
        body.consume();
        if (body.position() < body.size())
            throw new UnreadableUploadException("the archive ends in the middle of " + where());
    }

    private String where() {
        return record == 0 ? "its beginning" : "record " + record;
    }
}
