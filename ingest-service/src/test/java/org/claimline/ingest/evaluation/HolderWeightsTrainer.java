package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimline.api.HeldBy;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.evaluation.ConditionalLogit.Option;
import org.claimline.ingest.place.Gazetteer;

/**
 * Learns which side holds the ground of a claim by the rest of its article, and writes {@code holder-weights.tsv}. Every claim of the open annotated
 * articles teaches, also those whose holder rules know; how good the weights are is counted on those of which no rule knows it, in articles that were left
 * out: ten times a tenth.
 *
 * <p>Argument: the root of the repository (default: as {@link Evaluation}'s).
 */
public final class HolderWeightsTrainer {
    private static final int FOLDS = 10;
    private static final List<HeldBy> SIDES = List.of(HeldBy.UKRAINE, HeldBy.RUSSIA);

    private HolderWeightsTrainer() {}

    /** A claim with what speaks for each side, and whether no rule knows who holds its ground. */
    private record Example(String article, List<Option> options, boolean open) {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : Evaluation.root();
        var examples = examples(root);
        validate(examples);
        Files.write(
                root.resolve("ingest-service/src/main/resources/org/claimline/ingest/claim/holder-weights.tsv"),
                lines(learn(examples).weights(), examples.size()));
    }

    private static List<Example> examples(Path root) throws IOException {
        var gazetteer = Gazetteer.load();
        var extractor = new ClaimExtractor(gazetteer, SourceBook.load());
        var examples = new ArrayList<Example>();
        var set = Evaluation.own(root);
        for (var article : set.articles().entrySet()) {
            var claims = set.claims().getOrDefault(article.getKey(), List.of()).stream()
                    .map(node -> new GoldClaim(node, gazetteer))
                    .toList();
            var found = extractor.holders(article.getValue());
            var matching =
                    Matching.of(claims, found.stream().map(one -> one.mention()).toList());
            for (var pair : matching.pairs())
                for (var one : found)
                    if (one.mention() == pair.mention() && one.any()) {
                        var options = options(one.all(), pair.gold());
                        boolean open =
                                one.mention().heldBy() == null && one.mention().stance() != Stance.UNCONFIRMED;
                        if (options.stream().anyMatch(Option::right))
                            examples.add(new Example(article.getKey(), options, open));
                    }
        }
        return examples;
    }

    private static List<Option> options(Map<HeldBy, List<String>> clues, GoldClaim gold) {
        return SIDES.stream()
                .map(side -> new Option(
                        new LinkedHashSet<>(clues.getOrDefault(side, List.of())),
                        gold.named("heldBy").equals(side.name())))
                .toList();
    }

    private static ConditionalLogit learn(List<Example> examples) {
        return ConditionalLogit.learn(examples.stream().map(Example::options).toList());
    }

    private static void validate(List<Example> examples) {
        var articles = new ArrayList<>(
                new TreeSet<>(examples.stream().map(Example::article).toList()));
        var said = new TreeMap<Integer, int[]>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var learned = learn(examples.stream()
                    .filter(one -> articles.indexOf(one.article()) % FOLDS != left)
                    .toList());
            for (var one : examples) {
                if (!one.open() || articles.indexOf(one.article()) % FOLDS != left) continue;
                var probable = learned.probabilities(
                        one.options().stream().map(Option::clues).toList());
                int best = probable[0] > probable[1] ? 0 : 1;
                var counts = said.computeIfAbsent((int) (probable[best] * 20), any -> new int[2]);
                counts[0]++;
                if (one.options().get(best).right()) counts[1]++;
            }
        }
        System.out.println("holders that no rule knows; probability in articles left out: right of all");
        said.forEach((part, counts) ->
                System.out.printf(Locale.ROOT, "%.2f: %d of %d%n", part / 20.0, counts[1], counts[0]));
    }

    private static List<String> lines(Map<String, Double> weights, int examples) {
        var lines = new ArrayList<String>();
        lines.add("# How much a clue speaks for a side as the holder of the ground of a claim: clue, weight.");
        lines.add("# Written by HolderWeightsTrainer from " + examples
                + " claims of the open annotated articles; do not edit.");
        new TreeMap<>(weights).forEach((clue, weight) -> {
            if (Math.abs(weight) >= .005) lines.add(clue + "\t" + String.format(Locale.ROOT, "%.2f", weight));
        });
        return lines;
    }
}
