package org.claimline.ingest.run;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP archive, read as it streams by; a file of lines gives an item for each. */
final class ZipItems implements Items {
    private final Counting packed;
    private final Inflating inflated;
    private final ZipInputStream zip;
    private final int longest;
    private long number;
    private @Nullable Lines lines;
    private String name = "";

    ZipItems(InputStream in, int longest) {
        this(in, longest, Inflating.MUCH);
    }

    /** @param much bytes that may inflate from whatever there is */
    ZipItems(InputStream in, int longest, long much) {
        this.packed = new Counting(in);
        // Names that are not said to be UTF-8 are in anything; none of them may end the reading.
        this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        this.inflated = new Inflating(zip, packed, much, this::where);
        this.longest = longest;
    }

    @Override
    public @Nullable Item next() throws IOException {
        try {
            while (true) {
                var line = lines == null ? null : lines.next();
                if (line != null) return item(line.number(), Item.json(line.bytes(), longest));
                lines = null;
                var entry = zip.getNextEntry();
                if (entry == null) return null;
                name = entry.getName();
                if (entry.isDirectory() || hidden(name)) drain();
                else if (isLines(name)) lines = new Lines(inflated, 0, 0, longest);
                else return item(0, file());
            }
        } catch (EOFException e) {
            throw new UnreadableUploadException("the archive ends in the middle of " + where(), e);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableUploadException(
                    "the archive cannot be read any further than " + where() + ": " + e.getMessage());
        }
    }

    private Item item(long line, Item.Content content) {
        return new Item(++number, name, line, content, packed.count());
    }

    private Item.Content file() throws IOException {
        var html = ends(".html") || ends(".htm") || ends(".xhtml");
        if (!html && !ends(".txt") && !ends(".json")) {
            drain();
            return new Item.Unreadable("expected a file .html, .txt, .json or .ndjson, got another one");
        }
        var bytes = inflated.readNBytes(longest + 1);
        if (bytes.length > longest) {
            drain();
            return Item.tooLong(longest);
        }
        return ends(".json") ? new Item.Json(bytes) : new Item.Bare(bytes, html);
    }

    private boolean ends(String suffix) {
        return name.toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    private static boolean isLines(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    /** What archivers leave beside the files, and systems hide. */
    private static boolean hidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    private String where() {
        return name.isEmpty() ? "its beginning" : "\"" + name + "\"";
    }

    private void drain() throws IOException {
        var buffer = new byte[64 * 1024];
        int read = 0;
        while (read >= 0) read = inflated.read(buffer);
    }
}
