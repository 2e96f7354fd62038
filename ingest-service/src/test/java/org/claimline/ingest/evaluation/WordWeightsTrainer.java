package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimline.ingest.evaluation.TrainingText.Example;

/**
 * Learns the weights of words around amounts and around settlements, and writes {@code amount-weights.tsv} and
 * {@code place-weights.tsv}. Prints how good they are on texts that they were not learned from: ten times a tenth of the texts is left out.
 *
 * <p>Argument: the root of the repository (default: as {@link Evaluation}'s).
 */
public final class WordWeightsTrainer {
    private static final int FOLDS = 10;

    private WordWeightsTrainer() {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : Evaluation.root();
        var texts = TrainingText.all(root);
        var folder = root.resolve("ingest-service/src/main/resources/org/claimline/ingest/claim");
        train(
                folder.resolve("amount-weights.tsv"),
                "amounts of ground",
                texts.stream().flatMap(text -> text.amounts().stream()).toList());
        train(
                folder.resolve("place-weights.tsv"),
                "settlements",
                texts.stream().flatMap(text -> text.places().stream()).toList());
    }

    private static void train(Path file, String what, List<Example> examples) throws IOException {
        validate(examples, what);
        Files.write(file, lines(learn(examples).weights(), examples.size() + " " + what));
    }

    private static LogisticRegression learn(List<Example> examples) {
        return LogisticRegression.learn(
                examples.stream().map(Example::clues).toList(),
                examples.stream().map(Example::claim).toList());
    }

    private static void validate(List<Example> examples, String what) {
        var texts = new ArrayList<>(
                new TreeSet<>(examples.stream().map(Example::text).toList()));
        var said = new TreeMap<Integer, int[]>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var out = new HashMap<Boolean, List<Example>>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
            for (var one : examples)
                out.get(texts.indexOf(one.text()) % FOLDS == left).add(one);
            var learned = learn(out.getOrDefault(false, List.of()));
            for (var one : out.getOrDefault(true, List.of())) {
                var counts = said.computeIfAbsent((int) (learned.probability(one.clues()) * 10), any -> new int[2]);
                counts[0]++;
                if (one.claim()) counts[1]++;
            }
        }
        System.out.println(examples.size() + " " + what + "; probability in texts left out: claims of all");
        said.forEach((tenth, counts) ->
                System.out.printf(Locale.ROOT, "%.1f: %d of %d%n", tenth / 10.0, counts[1], counts[0]));
    }

    private static List<String> lines(Map<String, Double> weights, String examples) {
        var lines = new ArrayList<String>();
        lines.add("# How much a word at a position speaks for a claim: word, position, weight.");
        lines.add("# Written by WordWeightsTrainer from " + examples
                + " of the open annotated articles, golden cases and passages; do not edit.");
        new TreeMap<>(weights).forEach((clue, weight) -> {
            if (Math.abs(weight) >= .005) lines.add(clue + "\t" + String.format(Locale.ROOT, "%.2f", weight));
        });
        return lines;
    }
}
