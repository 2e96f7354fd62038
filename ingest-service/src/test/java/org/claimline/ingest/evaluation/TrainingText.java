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
import java.util.Map;
import java.util.function.Consumer;
import org.claimline.api.Article;
import org.claimline.api.Measure;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.claim.Learner;
import org.claimline.ingest.claim.Surroundings.Clues;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.claim.WordWeights;
import org.claimline.ingest.evaluation.AnswerKey.Answer;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;

/**
 * A text whose amounts and places teach which words stand around claims: an open annotated article, a golden case, a passage of a suite.
 *
 * @param amounts its amounts of ground
 * @param places its settlements, by name or by a word that means one
 */
record TrainingText(String name, List<Example> amounts, List<Example> places) {
    private static final String CASES =
            "ingest-service/src/test/resources/org/claimline/ingest/claim/golden-cases.yaml";
    private static final List<String> PASSAGES =
            List.of("/org/claimline/ingest/suite/changes.tsv", "/org/claimline/ingest/evaluation/lessons.tsv");

    /** An amount or a place with what stands around it, and whether a person took it for a claim. */
    record Example(String text, Map<String, Double> clues, boolean claim) {}

    /** Asks the key about everything that is weighed. */
    private record Pupil(
            String name, AnswerKey key, List<Example> amounts, List<Example> places, Map<String, Example> last)
            implements Learner {
        @Override
        public void amount(Amount amount, Measure measure, Consumer<Clues> around) {
            add(amounts, key.amount(amount, measure), around);
        }

        @Override
        public void place(PlaceMention place, Consumer<Clues> around) {
            var answer = key.place(place);
            // A passage is told to claim something of a place, not where: of several mentions the last is meant, as
            // those before lead up to it.
            boolean told = answer == Answer.CLAIM && key instanceof AnswerKey.Stated;
            var before = told ? last.get(place.place().id()) : null;
            if (before != null) places.remove(before);
            add(places, answer, around);
            if (told) last.put(place.place().id(), places.getLast());
        }

        private void add(List<Example> examples, Answer answer, Consumer<Clues> around) {
            if (answer == Answer.EITHER) return;
            var clues = new LinkedHashMap<String, Double>();
            around.accept((word, position) ->
                    clues.put(word + "\t" + position, position == Position.SENTENCE_BEFORE ? WordWeights.BEFORE : 1.0));
            examples.add(new Example(name, clues, answer == Answer.CLAIM));
        }
    }

    /** What the amounts of some texts teach. */
    static List<Example> amounts(List<TrainingText> texts) {
        return texts.stream().flatMap(text -> text.amounts().stream()).toList();
    }

    /** What their settlements teach. */
    static List<Example> places(List<TrainingText> texts) {
        return texts.stream().flatMap(text -> text.places().stream()).toList();
    }

    /** Every text that is open to learn from. */
    static List<TrainingText> all(Path root) throws IOException {
        var extractor = new ClaimExtractor();
        var texts = new ArrayList<TrainingText>();
        var set = Evaluation.own(root);
        for (var one : set.articles().entrySet()) {
            var claims = set.claims().getOrDefault(one.getKey(), List.of());
            var key = new AnswerKey.Annotated(extractor.analyse(one.getValue()).text(), claims);
            texts.add(of(one.getKey(), one.getValue(), key, extractor));
        }
        for (var golden : new YAMLMapper().readTree(Files.readString(root.resolve(CASES))))
            texts.addAll(golden(golden, extractor));
        for (var file : PASSAGES)
            for (var passage : PhraseTable.rows(file))
                if (passage.length > 2)
                    texts.add(of(passage[0].replace("\\n", "\n"), passage[1], passage[2], extractor));
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
        return of(text, article, new AnswerKey.Stated(claims), extractor);
    }

    private static TrainingText of(String name, Article article, AnswerKey key, ClaimExtractor extractor) {
        var pupil = new Pupil(name, key, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        extractor.analyse(article, pupil);
        return new TrainingText(name, pupil.amounts(), pupil.places());
    }
}
