package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimline.ingest.evaluation.TrainingText.Example;

/**
 * Learns the weights of words around amounts and around settlements, and writes {@code amount-weights.tsv} and
 * {@code place-weights.tsv}. Prints how good they are on texts that they were not learned from: ten times a tenth of the texts is left out.
 *
 * <p>Argument: the root of the repository (default: as {@link Evaluation}'s).
 */
public final class WordWeightsTrainer {
    private static final int FOLDS = 10;
    private static final Pattern ANNOTATED = Pattern.compile("[0-9]");
    private static final Pattern STRANGERS = Pattern.compile("1[78][0-9]|19|20[0-9]");

    private WordWeightsTrainer() {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : Evaluation.root();
        var texts = TrainingText.all(root);
        var folder = root.resolve("ingest-service/src/main/resources/org/claimline/ingest/claim");
        train(folder.resolve("amount-weights.tsv"), "amounts of ground", TrainingText.amounts(texts));
        train(folder.resolve("place-weights.tsv"), "settlements", TrainingText.places(texts));
    }

    private static void train(Path file, String what, List<Example> examples) throws IOException {
        validate(examples, what);
        var lines = new ArrayList<String>();
        lines.add("# How much a word at a position speaks for a claim: word, position, weight.");
        lines.add("# Written by WordWeightsTrainer from " + examples.size() + " " + what
                + " of the open annotated articles, golden cases and passages; do not edit.");
        lines.addAll(learn(examples).lines());
        Files.write(file, lines);
    }

    static LogisticRegression learn(List<Example> examples) {
        return LogisticRegression.learn(
                examples.stream().map(Example::clues).toList(),
                examples.stream().map(Example::claim).toList());
    }

    /** What is said of each example by weights that were learned without its text. */
    private static List<Double> unseen(List<Example> examples) {
        var texts = new ArrayList<>(
                new TreeSet<>(examples.stream().map(Example::text).toList()));
        var folds = new HashMap<String, Integer>();
        for (int at = 0; at < texts.size(); at++) folds.put(texts.get(at), at % FOLDS);
        var said = new Double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var learned = learn(examples.stream()
                    .filter(one -> folds.getOrDefault(one.text(), -1) != left)
                    .toList());
            for (int at = 0; at < examples.size(); at++)
                if (folds.getOrDefault(examples.get(at).text(), -1) == left)
                    said[at] = learned.probability(examples.get(at).clues());
        }
        return List.of(said);
    }

    /** Prints precision and recall by threshold, over all annotated articles and over those by hands who know nothing of the engine. */
    private static void validate(List<Example> examples, String what) {
        var said = unseen(examples);
        for (var group : List.of(ANNOTATED, STRANGERS)) {
            var chosen = IntStream.range(0, examples.size())
                    .filter(at -> group.matcher(examples.get(at).text()).lookingAt())
                    .toArray();
            long claims =
                    IntStream.of(chosen).filter(at -> examples.get(at).claim()).count();
            double loss = IntStream.of(chosen)
                    .mapToDouble(at -> -Math.log(examples.get(at).claim() ? said.get(at) : 1 - said.get(at)))
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "%s, texts left out, %s: %d of %d are claims, log loss %.4f%n",
                    what,
                    group,
                    claims,
                    chosen.length,
                    loss / chosen.length);
            for (double least = .2; least < .95; least += .1) {
                double from = least;
                var taken =
                        IntStream.of(chosen).filter(at -> said.get(at) >= from).toArray();
                long right = IntStream.of(taken)
                        .filter(at -> examples.get(at).claim())
                        .count();
                System.out.printf(
                        Locale.ROOT,
                        "  from %.1f: precision %.3f, recall %.3f%n",
                        least,
                        right / (double) taken.length,
                        right / (double) claims);
            }
        }
    }
}
