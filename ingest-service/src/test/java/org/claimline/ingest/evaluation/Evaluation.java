package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final Set<String> UNLEARNED = Set.of("188", "191", "194", "197", "200", "203");

    private Evaluation() {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : root();
        var shared = arguments.length > 1 ? Path.of(arguments[1]) : root.resolve("../shared");
        var gazetteer = Gazetteer.load();
        var extractor = new ClaimExtractor(gazetteer, SourceBook.load());
        var page = new AccuracyPage();
        for (var set : sets(root, shared)) {
            var score = Score.of(set, extractor, gazetteer);
            page.add(set, score);
            if (set.disclosure() != Disclosure.SUMS) score.remarks.forEach(System.out::println);
        }
        System.out.println(page.text());
        Files.writeString(root.resolve("docs/accuracy.md"), page.text());
    }

    /** The gold sets that are there. */
    static List<GoldSet> sets(Path root, Path shared) throws IOException {
        var sets = new ArrayList<GoldSet>();
        sets.add(own(root));
        sets.add(unlearned(root));
        if (Files.exists(root.resolve("seeds/gold/held-back/claims.jsonl"))) sets.add(heldBack(root));
        if (Files.exists(shared.resolve("gold/claims.jsonl"))) sets.add(press(shared));
        return sets;
    }

    static GoldSet own(Path root) throws IOException {
        return open(root, "Articles in our own words (seeds/gold)", Disclosure.WORDS, file -> !unlearned(file));
    }

    /** Open articles that no weights were learned from and no rule was made with: they tell sooner than those held back what carries over. */
    static GoldSet unlearned(Path root) throws IOException {
        return open(root, "Open, but nothing learned from (seeds/gold)", Disclosure.SUMS, Evaluation::unlearned);
    }

    private static GoldSet open(Path root, String title, Disclosure disclosure, Predicate<String> which)
            throws IOException {
        return GoldSet.read(title, root.resolve("seeds/gold"), root.resolve("seeds/articles"), disclosure)
                .only(which);
    }

    static boolean unlearned(String file) {
        return UNLEARNED.contains(file.substring(0, file.indexOf('-')));
    }

    static GoldSet heldBack(Path root) throws IOException {
        var folder = root.resolve("seeds/gold/held-back");
        return GoldSet.read("Held back (seeds/gold/held-back)", folder, folder.resolve("articles"), Disclosure.SUMS);
    }

    static GoldSet press(Path shared) throws IOException {
        return GoldSet.read(
                "Five press texts (not in the repository)",
                shared.resolve("gold"),
                shared.resolve("seeds"),
                Disclosure.NUMBERS);
    }

    static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("seeds"))
                ? here
                : here.resolve("..").normalize();
    }
}
