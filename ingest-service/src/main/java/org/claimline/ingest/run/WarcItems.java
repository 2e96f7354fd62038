package org.claimline.ingest.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of HTML in a WARC file (ISO 28500), compressed or not, read as it streams by; and what we have written ourselves: texts, and
 * behind each page or text what is known of it. What else a crawler keeps is passed over without a word: requests, pictures, answers
 * other than 200.
 */
final class WarcItems implements Items {
    private static final int GZIP = 0x1f8b;

    private final Counting packed;
    private final Bounded records;
    private final WarcRecords contents;
    private @Nullable WarcReader reader;
    private @Nullable Here ahead;
    private @Nullable UnreadableUploadException trouble;
    private long number;
    private long record;

    WarcItems(InputStream in, int longest) throws IOException {
        this(in, longest, Inflating.MUCH);
    }

    /** @param much bytes that may inflate from whatever there is */
    WarcItems(InputStream in, int longest, long much) throws IOException {
        this.packed = new Counting(in);
        this.records = new Bounded(new Inflating(inflated(packed), packed, much, this::where), this::where);
        this.contents = new WarcRecords(longest);
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
        var compressed = magic.length == 2 && (((magic[0] & 0xFF) << 8) | (magic[1] & 0xFF)) == GZIP;
        return compressed ? new Members(peeked) : peeked;
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (true) {
            if (trouble != null) throw trouble;
            var here = ahead == null ? read() : ahead;
            ahead = null;
            if (here == null) return null;
            if (!(here.kept() instanceof WarcRecords.Read found)) continue;
            look();
            if (ahead != null
                    && ahead.kept() instanceof WarcRecords.Known known
                    && known.of().equals(here.id())) return item(here, contents.with(found.content(), known));
            if (!found.onlyIfKnown()) return item(here, found.content());
        }
    }

    /** What is known of a record stands in the one behind it. One that cannot be read shall not take this one with it. */
    private void look() throws IOException {
        try {
            ahead = read();
        } catch (UnreadableUploadException e) {
            trouble = e;
        }
    }

    private Item item(Here here, Item.Content content) {
        return new Item(++number, "record " + here.record() + ", " + here.url(), 0, content, here.readTo());
    }

    /**
     * A record that says something of an article.
     *
     * @param record its place in the file, from 1
     * @param readTo how much of the upload was read for it
     */
    private record Here(long record, String id, String url, WarcRecords.Kept kept, long readTo) {}

    /** The next one; null at the end. */
    private @Nullable Here read() throws IOException {
        try {
            while (true) {
                records.bound(WarcRecords.LONGEST_HEAD);
                if (reader == null) reader = new WarcReader(records);
                var next = reader.next();
                if (next.isEmpty()) return null;
                record++;
                records.free();
                var kept = contents.read(next.get());
                skip(next.get());
                if (kept == null) continue;
                var headers = next.get().headers();
                return new Here(
                        record,
                        headers.first("WARC-Record-ID").orElse(""),
                        headers.first("WARC-Target-URI").orElse(""),
                        kept,
                        packed.count());
            }
        } catch (UnreadableUploadException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableUploadException(
                    "the archive cannot be read any further than " + where() + ": " + e.getMessage());
        }
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
