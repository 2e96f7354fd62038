package org.claimline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class InflatedTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = 20 * MEGABYTE;

    @Test
    void whatBecomesAThousandTimesAsLongIsNotInflatedThoughItWouldFit() throws IOException {
        var bomb = gzip(new byte[15 * MEGABYTE]);
        assertThatThrownBy(() -> Inflated.of(bomb, "gzip", MOST))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("at most " + 100 * bomb.length + " bytes once inflated");
    }

    @Test
    void aPageMayRepeatItselfUpToAMegabyte() throws IOException {
        var page = new byte[MEGABYTE];
        Arrays.fill(page, (byte) ' ');
        assertThat(Inflated.of(gzip(page), "gzip", MOST)).isEqualTo(page);
    }

    @Test
    void aLongPageOfTablesIsRead() throws IOException {
        var page = rows(5 * MEGABYTE);
        var packed = gzip(page);
        assertThat(page.length / packed.length).isBetween(20, 99);
        assertThat(Inflated.of(packed, "gzip", MOST)).isEqualTo(page);
    }

    /** One number among much that is always the same. */
    private static byte[] rows(int length) {
        var random = new Random(1);
        var row = "<tr class=\"row\"><td class=\"name\">A name that every row has</td><td class=\"number\">";
        var page = new StringBuilder(length);
        while (page.length() < length) page.append(row.repeat(4)).append(random.nextInt(1_000));
        return page.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        }
        return packed.toByteArray();
    }
}
