package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.api.ArticleInput;
import org.claimline.testing.TextAgreement;
import org.junit.jupiter.api.Test;

/**
 * Pages as the systems of real sites serve them, written before the rules were read; each {@code .html} has its article beside it
 * as {@code .txt}. What the odd ones show has been mended; the even ones are only measured.
 */
class ArticlePagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/claimline/ingest/article/pages");

    @Test
    void readsPagesOfManyKinds() {
        var agreements = agreements();
        assertThat(agreements).hasSize(44);
        var worst = agreements.entrySet().stream()
                .min(Comparator.comparingDouble(one -> one.getValue().f1()));
        assertThat(TextAgreement.mean(agreements.values()).f1())
                .as(() -> "F1 over all pages; the worst is " + worst.orElseThrow())
                .isGreaterThan(0.96);
    }

    private static Map<String, TextAgreement> agreements() {
        try (var files = Files.list(PAGES)) {
            var agreements = new TreeMap<String, TextAgreement>();
            for (var page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                var name = page.getFileName().toString();
                agreements.put(name, TextAgreement.of(read(name.replace(".html", ".txt")), article(read(name))));
            }
            return agreements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String article(String html) {
        return new ArticleParser()
                .parse(new ArticleInput(null, html, null, null, null, null, null))
                .text();
    }

    private static String read(String name) throws IOException {
        return Files.readString(PAGES.resolve(name));
    }
}
