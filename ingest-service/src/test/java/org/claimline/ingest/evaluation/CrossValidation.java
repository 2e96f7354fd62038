package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimline.api.Measure;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.claim.WordWeights;
import org.claimline.ingest.evaluation.TrainingText.Example;
import org.claimline.ingest.place.Gazetteer;

/**
 * Prints how the whole engine does on the open articles of one hand with weights that were learned without them: what stands for the text of somebody
 * new is another hand, not another article of the same. Golden cases, suites and lessons are always learned from. Rules have
 * been made with every batch but the last in view, so only that one is a fair estimate of rules and weights together.
 *
 * <p>Argument: the root of the repository (default: as {@link Evaluation}'s).
 */
public final class CrossValidation {
    private static final Pattern ARTICLE = Pattern.compile("([0-9]+)-.*\\.txt");

    /** The articles of one hand, or of hands that worked together, by their numbers. */
    private record Batch(int first, int last) {
        boolean has(String text) {
            var article = ARTICLE.matcher(text);
            if (!article.matches()) return false;
            int number = Integer.parseInt(article.group(1));
            return first <= number && number <= last;
        }
    }

    private static final List<Batch> BATCHES = List.of(
            new Batch(21, 40),
            new Batch(41, 80),
            new Batch(81, 100),
            new Batch(101, 124),
            new Batch(125, 164),
            new Batch(171, 177),
            new Batch(178, 185),
            new Batch(186, 203),
            new Batch(224, 244),
            new Batch(266, 300),
            new Batch(308, 391),
            new Batch(392, 419),
            new Batch(420, 447),
            new Batch(448, 461),
            new Batch(462, 473),
            new Batch(501, 548),
            new Batch(551, 598),
            new Batch(601, 648));

    private CrossValidation() {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : Evaluation.root();
        var gazetteer = Gazetteer.load();
        var sources = SourceBook.load();
        var texts = TrainingText.all(root);
        var speakers = SpeakerExamples.all(root);
        var open = Evaluation.own(root);
        var scores = new LinkedHashMap<String, Score>();
        for (var batch : BATCHES) {
            var learned = texts.stream().filter(text -> !batch.has(text.name())).toList();
            var extractor = new ClaimExtractor(
                    gazetteer,
                    sources,
                    weights(TrainingText.amounts(learned)),
                    weights(TrainingText.places(learned)),
                    SpeakerWeightsTrainer.learn(speakers.stream()
                            .filter(one -> !batch.has(one.text()))
                            .toList()));
            var left = open.only(batch::has);
            scores.put(batch.first() + " to " + batch.last(), Score.of(left, extractor, gazetteer));
            scores.computeIfAbsent("all", any -> new Score()).add(left, extractor, gazetteer);
        }
        scores.put("all", scores.remove("all"));
        print(scores);
    }

    private static WordWeights weights(List<Example> examples) {
        return WordWeights.learned(WordWeightsTrainer.learn(examples).lines());
    }

    private static void print(Map<String, Score> scores) {
        System.out.println("articles left out by hands: figures P R F1, CONTROL P R F1, claimant, traps taken");
        scores.forEach((name, score) -> {
            var figures = score.figures();
            var control = score.measures.get(Measure.CONTROL);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %3d articles  %.3f %.3f %.3f  %.3f %.3f %.3f  %.3f  %d of %d%n",
                    name,
                    score.articles,
                    figures.precision(),
                    figures.recall(),
                    figures.f1(),
                    control == null ? 1 : control.precision(),
                    control == null ? 1 : control.recall(),
                    control == null ? 1 : control.f1(),
                    score.field(ScoredField.CLAIMANT).accuracy(),
                    score.trapsTaken,
                    score.traps);
        });
    }
}
