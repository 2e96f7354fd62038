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
        var texts = texts(seeds.resolve("articles"));
        texts.addAll(texts(seeds.resolve("gold/articles")));
        return shuffled(texts);
    }

    /**
     * The same of the paragraphs of press texts, which have a claim where the seeds, written to be hard, have four.
     *
     * @param folder that of the texts, which are not in the repository
     */
    static List<Article> ofPress(Path folder) throws IOException {
        var paragraphs = new ArrayList<String>();
        for (var text : texts(folder))
            for (var paragraph : text.split("\n+", -1)) if (!paragraph.isBlank()) paragraphs.add(paragraph.strip());
        return shuffled(paragraphs);
    }

    private static List<String> texts(Path folder) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "*.txt")) {
            for (var file : files) texts.add(Files.readString(file).strip());
        }
        return texts;
    }

    private static List<Article> shuffled(List<String> texts) {
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
