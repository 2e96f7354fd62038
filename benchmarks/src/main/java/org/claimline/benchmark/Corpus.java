package org.claimline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimline.api.Article;

/** Varied articles of one length, made of the seeds' texts; the same texts give the same articles. */
final class Corpus {
    /** The length of an article of the press, in UTF-16 units. */
    static final int LENGTH = 3_500;

    private static final int ARTICLES = 128;

    private Corpus() {}

    /**
     * The articles of the seeds, shuffled anew for each article and put one behind the other up to its length.
     *
     * @param seeds the folder {@code seeds} of this repository
     */
    static List<Article> of(Path seeds) throws IOException {
        var texts = new ArrayList<String>();
        for (var folder : List.of(seeds.resolve("articles"), seeds.resolve("gold/articles")))
            try (var files = Files.newDirectoryStream(folder, "*.txt")) {
                for (var file : files) texts.add(Files.readString(file).strip());
            }
        Collections.sort(texts);
        var articles = new ArrayList<Article>();
        for (int i = 0; i < ARTICLES; i++) {
            var order = new ArrayList<>(texts);
            Collections.shuffle(order, new Random(i));
            articles.add(article(cut(String.join("\n\n", order))));
        }
        return List.copyOf(articles);
    }

    /** An article of a text, published in the middle of what the seeds speak of. */
    static Article article(String text) {
        return new Article("0".repeat(64), text, null, null, null, Instant.parse("2022-09-12T12:00:00Z"), "en");
    }

    private static String cut(String text) {
        if (text.length() < LENGTH) throw new IllegalStateException("the seeds have less text than one article");
        return text.substring(0, text.lastIndexOf(' ', LENGTH));
    }
}
