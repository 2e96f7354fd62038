package org.claimline.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimline.api.Article;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.claim.Analysis;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.claim.Surroundings;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.claim.WordWeights;
import org.claimline.ingest.evaluation.AnswerKey.Answer;
import org.claimline.ingest.text.PhraseTable;

/** A text whose amounts and places teach which words stand around claims: an open annotated article, a golden case, a passage of a suite. */
record TrainingText(String name, Analysis analysis, AnswerKey key) {
    private static final String CASES =
            "ingest-service/src/test/resources/org/claimline/ingest/claim/golden-cases.yaml";
    private static final String PASSAGES = "/org/claimline/ingest/suite/changes.tsv";

    /** An amount or a place with the words around it, and whether a person took it for a claim. */
    record Example(String text, Map<String, Double> clues, boolean claim) {}

    /** Every text that is open to learn from. */
    static List<TrainingText> all(Path root) throws IOException {
        var extractor = new ClaimExtractor();
        var texts = new ArrayList<TrainingText>();
        var set = Evaluation.own(root);
        for (var one : set.articles().entrySet()) {
            var analysis = extractor.analyse(one.getValue());
            var claims = set.claims().getOrDefault(one.getKey(), List.of());
            texts.add(new TrainingText(one.getKey(), analysis, new AnswerKey.Annotated(analysis, claims)));
        }
        for (var golden : new YAMLMapper().readTree(Files.readString(root.resolve(CASES))))
            texts.addAll(golden(golden, extractor));
        for (var passage : PhraseTable.rows(PASSAGES))
            if (passage.length > 2) texts.add(of(passage[0].replace("\\n", "\n"), passage[1], passage[2], extractor));
        return texts;
    }

    /** A golden case, or each of its sentences, which are articles of their own. */
    private static List<TrainingText> golden(JsonNode golden, ClaimExtractor extractor) {
        var texts = new ArrayList<TrainingText>();
        var published = golden.path("published").asText();
        for (var sentence : golden.path("sentences")) {
            var parts = sentence.asText().split(" => ", 2);
            texts.add(of(parts[0], published, parts[1], extractor));
        }
        var claims = golden.path("claims").toString();
        if (golden.has("text")) texts.add(of(golden.path("text").asText(), published, claims, extractor));
        return texts;
    }

    private static TrainingText of(String text, String published, String claims, ClaimExtractor extractor) {
        var day = Instant.parse(published + "T12:00:00Z");
        var article = new Article("0".repeat(64), text, null, null, null, day, "en");
        return new TrainingText(text, extractor.analyse(article), new AnswerKey.Stated(claims));
    }

    /** Its amounts of ground. */
    List<Example> amounts() {
        var examples = new ArrayList<Example>();
        for (var sentence : analysis.text().sentences())
            for (var amount : analysis.amounts())
                if (Surroundings.measure(amount) != null && sentence.contains(amount.first()))
                    add(
                            examples,
                            key.amount(amount),
                            clues -> Surroundings.of(analysis.text(), sentence, amount, clues));
        return examples;
    }

    /** Its settlements by name. */
    List<Example> places() {
        var examples = new ArrayList<Example>();
        for (var sentence : analysis.text().sentences())
            for (var place : analysis.places())
                if (place.place().kind() == PlaceKind.SETTLEMENT && sentence.contains(place.first()))
                    add(examples, key.place(place), clues -> Surroundings.of(analysis.text(), sentence, place, clues));
        return examples;
    }

    private void add(List<Example> examples, Answer answer, Consumer<Surroundings.Clues> around) {
        if (answer == Answer.EITHER) return;
        var clues = new LinkedHashMap<String, Double>();
        around.accept((word, position) ->
                clues.put(word + "\t" + position, position == Position.SENTENCE_BEFORE ? WordWeights.BEFORE : 1.0));
        examples.add(new Example(name, clues, answer == Answer.CLAIM));
    }
}
