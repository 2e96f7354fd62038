package org.claimline.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimline.api.Article;
import org.claimline.ingest.claim.Analysis;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.claim.Surroundings;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.claim.WordWeights;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of words around amounts from the open annotated articles and the golden cases and writes {@code word-weights.tsv}. Prints how good
 * they are on articles that they were not learned from: ten times a tenth of the articles is left out.
 *
 * <p>Argument: the root of the repository (default: as {@link Evaluation}'s).
 */
public final class WordWeightsTrainer {
    private static final int FOLDS = 10;

    private WordWeightsTrainer() {}

    private enum Answer {
        CLAIM,
        NONE,
        /** Nobody is wrong about it, so nothing is learned from it. */
        EITHER
    }

    /** An amount of ground with the words around it, and whether an annotator took it for a claim. */
    private record Example(String article, Map<String, Double> clues, boolean claim) {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : Evaluation.root();
        var extractor = new ClaimExtractor();
        var examples = new ArrayList<>(ofArticles(Evaluation.own(root), extractor));
        var cases = root.resolve("ingest-service/src/test/resources/org/claimline/ingest/claim/golden-cases.yaml");
        for (var golden : new YAMLMapper().readTree(Files.readString(cases)))
            examples.addAll(ofCase(golden, extractor));
        validate(examples);
        var file = root.resolve("ingest-service/src/main/resources/org/claimline/ingest/claim/word-weights.tsv");
        Files.write(file, lines(learn(examples).weights(), examples.size()));
        System.out.println(examples.size() + " amounts");
    }

    private static List<Example> ofArticles(GoldSet set, ClaimExtractor extractor) {
        var examples = new ArrayList<Example>();
        for (var one : set.articles().entrySet()) {
            var claims = set.claims().getOrDefault(one.getKey(), List.of());
            var analysis = extractor.analyse(one.getValue());
            examples.addAll(examples(one.getKey(), analysis, amount -> annotated(analysis, amount, claims)));
        }
        return examples;
    }

    /** A golden case, or each of its sentences, which are articles of their own. */
    private static List<Example> ofCase(JsonNode golden, ClaimExtractor extractor) {
        var examples = new ArrayList<Example>();
        var published = Instant.parse(golden.path("published").asText() + "T12:00:00Z");
        var expected = new LinkedHashMap<String, String>();
        for (var sentence : golden.path("sentences")) {
            var parts = sentence.asText().split(" => ", 2);
            expected.put(parts[0], parts[1]);
        }
        if (golden.has("text"))
            expected.put(golden.path("text").asText(), golden.path("claims").toString());
        expected.forEach((text, claims) -> {
            var article = new Article("0".repeat(64), text, null, null, null, published, "en");
            examples.addAll(examples(text, extractor.analyse(article), amount -> stated(amount, claims)));
        });
        return examples;
    }

    private static List<Example> examples(String name, Analysis analysis, Function<Amount, Answer> answers) {
        var examples = new ArrayList<Example>();
        for (var sentence : analysis.text().sentences())
            for (var amount : analysis.amounts()) {
                if (measure(amount) == null || !sentence.contains(amount.first())) continue;
                var answer = answers.apply(amount);
                if (answer != Answer.EITHER)
                    examples.add(new Example(name, clues(analysis, sentence, amount), answer == Answer.CLAIM));
            }
        return examples;
    }

    /** "AREA 776 EXACT": measure and value of an expected claim. */
    private static Answer stated(Amount amount, String claims) {
        var stated = Pattern.compile(measure(amount) + " ([0-9.]+)").matcher(claims);
        while (stated.find())
            if (amount.value() == null || close(amount.value(), Double.parseDouble(stated.group(1))))
                return Answer.CLAIM;
        return Answer.NONE;
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= .02 * Math.abs(other);
    }

    private static @Nullable String measure(Amount amount) {
        return switch (amount.dimension()) {
            case AREA -> "AREA";
            case LENGTH -> "ADVANCE";
            case SHARE -> "SHARE";
            case COUNT -> amount.settlements() ? "SETTLEMENTS" : null;
            default -> null;
        };
    }

    private static Answer annotated(Analysis analysis, Amount amount, List<JsonNode> claims) {
        int start = analysis.text().token(amount.first()).start();
        for (var claim : claims) {
            var evidence = claim.path("evidence");
            var value = claim.path("quantity").path("value");
            boolean here = evidence.path("start").asInt() <= start
                    && start < evidence.path("end").asInt();
            boolean same = amount.value() == null || !value.isNumber() || close(amount.value(), value.asDouble());
            if (here && same && claim.path("measure").asText().equals(measure(amount)))
                return claim.path("optional").asBoolean() ? Answer.EITHER : Answer.CLAIM;
        }
        return Answer.NONE;
    }

    private static Map<String, Double> clues(Analysis analysis, Sentence sentence, Amount amount) {
        var clues = new LinkedHashMap<String, Double>();
        Surroundings.of(
                analysis.text(),
                sentence,
                amount,
                (word, position) -> clues.put(
                        word + "\t" + position, position == Position.SENTENCE_BEFORE ? WordWeights.BEFORE : 1.0));
        return clues;
    }

    private static LogisticRegression learn(List<Example> examples) {
        return LogisticRegression.learn(
                examples.stream().map(Example::clues).toList(),
                examples.stream().map(Example::claim).toList());
    }

    private static void validate(List<Example> examples) {
        var articles = new ArrayList<>(
                new TreeSet<>(examples.stream().map(Example::article).toList()));
        var said = new TreeMap<Integer, int[]>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var out = new HashMap<Boolean, List<Example>>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
            for (var one : examples)
                out.get(articles.indexOf(one.article()) % FOLDS == left).add(one);
            var learned = learn(out.getOrDefault(false, List.of()));
            for (var one : out.getOrDefault(true, List.of())) {
                var counts = said.computeIfAbsent((int) (learned.probability(one.clues()) * 10), any -> new int[2]);
                counts[0]++;
                if (one.claim()) counts[1]++;
            }
        }
        System.out.println("probability in articles left out: claims of amounts");
        said.forEach((tenth, counts) ->
                System.out.printf(Locale.ROOT, "%.1f: %d of %d%n", tenth / 10.0, counts[1], counts[0]));
    }

    private static List<String> lines(Map<String, Double> weights, int examples) {
        var lines = new ArrayList<String>();
        lines.add(
                "# How much a word at a position speaks for an amount of ground being a claim: word, position, weight.");
        lines.add("# Written by WordWeightsTrainer from " + examples
                + " amounts of the open annotated articles and golden cases; do not edit.");
        new TreeMap<>(weights).forEach((clue, weight) -> {
            if (Math.abs(weight) >= .005) lines.add(clue + "\t" + String.format(Locale.ROOT, "%.2f", weight));
        });
        return lines;
    }
}
