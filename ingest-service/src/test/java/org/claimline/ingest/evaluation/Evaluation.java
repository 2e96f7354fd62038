package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.place.Gazetteer;

/**
 * Prints precision, recall and field accuracy over every gold set it finds, with what was missed and what is false, and
 * writes the figures to {@code docs/accuracy.md}.
 *
 * <p>Arguments: the root of the repository (default: the parent of the working folder if that holds {@code seeds}), and a
 * folder with {@code gold} and {@code seeds} of its own (default: {@code shared} beside the repository).
 */
public final class Evaluation {
    private Evaluation() {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : root();
        var shared = arguments.length > 1 ? Path.of(arguments[1]) : root.resolve("../shared");
        var gazetteer = Gazetteer.load();
        var extractor = new ClaimExtractor(gazetteer, SourceBook.load());
        var lines = new ArrayList<String>();
        for (var set : sets(root, shared)) {
            var score = Score.of(set, extractor, gazetteer);
            lines.addAll(table(set.name(), score));
            score.remarks.forEach(System.out::println);
        }
        lines.forEach(System.out::println);
        Files.writeString(root.resolve("docs/accuracy.md"), AccuracyPage.of(lines));
    }

    /** The gold sets that are there. */
    static List<GoldSet> sets(Path root, Path shared) throws IOException {
        var sets = new ArrayList<GoldSet>();
        if (Files.exists(root.resolve("seeds/gold/claims.jsonl")))
            sets.add(GoldSet.read(
                    "Articles in our own words (seeds/gold)",
                    root.resolve("seeds/gold"),
                    root.resolve("seeds/articles")));
        if (Files.exists(shared.resolve("gold/claims.jsonl")))
            sets.add(GoldSet.read(
                    "Five press texts (not in the repository)", shared.resolve("gold"), shared.resolve("seeds")));
        return sets;
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("seeds"))
                ? here
                : here.resolve("..").normalize();
    }

    private static List<String> table(String name, Score score) {
        var lines = new ArrayList<String>();
        lines.add("## " + name);
        lines.add("");
        lines.add("| measure | expected | precision | recall | F1 |");
        lines.add("|---|---|---|---|---|");
        score.measures.forEach((measure, count) -> {
            if (count.expected + count.predicted > 0) lines.add(row(measure.name(), count));
        });
        lines.add(row("all with a figure", score.figures()));
        lines.add("");
        lines.add("| field, on matched claims | scored | right |");
        lines.add("|---|---|---|");
        score.fields.forEach((field, one) ->
                lines.add(String.format(Locale.ROOT, "| %s | %d | %.2f |", field, one.scored, one.accuracy())));
        lines.add("");
        lines.add(
                "Passages that look like claims and are none: " + score.trapsTaken + " of " + score.traps + " taken.");
        lines.add("");
        return lines;
    }

    private static String row(String name, Score.Count count) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f |",
                name,
                count.expected,
                count.precision(),
                count.recall(),
                count.f1());
    }
}
