package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.ingest.claim.LikelySpeakers;
import org.claimline.ingest.evaluation.SpeakerExamples.Example;

/**
 * Learns who answers for a claim in whose sentence nobody is said to speak, and writes {@code speaker-weights.tsv}. What it is worth to another hand is
 * counted by {@link CrossValidation}.
 *
 * <p>Argument: the root of the repository (default: as {@link Evaluation}'s).
 */
public final class SpeakerWeightsTrainer {
    /** Many clues are seen a few times only. */
    private static final double PENALTY = 6;

    /** What weighs less changes nothing. */
    private static final double LEAST = .005;

    private SpeakerWeightsTrainer() {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : Evaluation.root();
        var examples = SpeakerExamples.all(root);
        var lines = new ArrayList<String>();
        lines.add(
                "# How much a clue speaks for somebody, against the outlet, as who answers for a claim: clue, weight.");
        lines.add("# Written by SpeakerWeightsTrainer from " + examples.size()
                + " claims of the open annotated articles and of passages; do not edit.");
        weights(examples).forEach((clue, weight) -> lines.add(clue + "\t" + weight));
        Files.write(
                root.resolve("ingest-service/src/main/resources/org/claimline/ingest/claim/speaker-weights.tsv"),
                lines);
    }

    /** What some examples teach. */
    static LikelySpeakers learn(List<Example> examples) {
        return LikelySpeakers.learned(weights(examples).entrySet().stream()
                .map(one -> new String[] {one.getKey(), one.getValue()})
                .toList());
    }

    private static Map<String, String> weights(List<Example> examples) {
        var learned =
                ConditionalLogit.learn(examples.stream().map(Example::options).toList(), PENALTY);
        var weights = new TreeMap<String, String>();
        learned.weights().forEach((clue, weight) -> {
            boolean counts = Math.abs(weight) >= LEAST && !SpeakerExamples.passedOver(clue);
            if (counts) weights.put(clue, String.format(Locale.ROOT, "%.2f", weight));
        });
        return weights;
    }
}
