package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.claimline.api.Article;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.attribution.AttributionFinder;
import org.claimline.ingest.attribution.NamedSpeakers;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.place.PlaceFinder;
import org.claimline.ingest.quantity.AmountFinder;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Finds what the claims of articles are read from. */
final class MaterialReader {
    /** Some thirty articles of the press: more gain nothing. */
    private static final int LETTERS_TOGETHER = 100_000;

    private final Map<String, Boolean> abbreviations = new HashMap<>();
    private final AmountFinder amounts = new AmountFinder();
    private final PlaceFinder places;
    private final TimeFinder times = new TimeFinder();
    private final AttributionFinder attributions;

    MaterialReader(Gazetteer gazetteer, SourceBook sources) {
        places = new PlaceFinder(gazetteer);
        attributions = new AttributionFinder(sources);
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/abbreviations.tsv"))
            abbreviations.put(row[0], row.length > 1);
    }

    /** The material of an article. */
    Material read(Article article) {
        return together(List.of(article)).getFirst();
    }

    /**
     * The material of several articles, in their order. Each step is taken for many of them before the next: what it is written in and what it
     * looks things up in is a few hundred kilobytes, and all steps together more than a processor keeps at hand, so that a step that is
     * taken for one article alone waits for memory about as long as it works.
     *
     * @param reader is handed each; what is read of an article takes many times the memory of its text, so none is kept here
     */
    void read(List<Article> articles, Consumer<Material> reader) {
        for (int from = 0; from < articles.size(); ) {
            int end = from;
            for (int letters = 0; end < articles.size() && letters < LETTERS_TOGETHER; end++)
                letters += articles.get(end).text().length();
            together(articles.subList(from, end)).forEach(reader);
            from = end;
        }
    }

    private List<Material> together(List<Article> articles) {
        int count = articles.size();
        var texts = each(count, i -> new TokenizedText(articles.get(i).text(), abbreviations));
        var allAmounts = each(count, i -> amounts.find(texts.get(i)));
        var allPlaces = each(count, i -> places.find(texts.get(i)));
        var allTimes = each(count, i -> times.find(texts.get(i), published(articles.get(i))));
        var authors = each(
                count,
                i -> attributions.author(
                        texts.get(i), articles.get(i).title(), articles.get(i).outlet()));
        var allAttributions = each(count, i -> attributions.find(texts.get(i), authors.get(i)));
        return each(
                count,
                i -> new Material(
                        articles.get(i),
                        texts.get(i),
                        published(articles.get(i)),
                        allAmounts.get(i),
                        allPlaces.get(i),
                        allTimes.get(i),
                        authors.get(i),
                        allAttributions.get(i)));
    }

    /** Who is named in sentences in which nobody is said to speak, as {@link AttributionFinder#named} says. */
    NamedSpeakers named(TokenizedText text, List<Attribution> voices) {
        return attributions.named(text, voices);
    }

    private static @Nullable LocalDate published(Article article) {
        var at = article.publishedAt();
        return at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static <T extends @Nullable Object> List<T> each(int count, IntFunction<T> step) {
        var all = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) all.add(step.apply(i));
        return all;
    }
}
