package org.claimline.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    @Test
    void aClueThatTellsGetsWeightAndOneThatDoesNotGetsNone() {
        var examples = new ArrayList<Map<String, Double>>();
        var answers = new ArrayList<Boolean>();
        for (int i = 0; i < 400; i++) {
            boolean told = i % 2 == 0;
            examples.add(Map.of("all", 1.0, told ? "took" : "burned", 1.0, i % 4 < 2 ? "noon" : "night", 1.0));
            answers.add(told);
        }

        var learned = LogisticRegression.learn(examples, answers);

        assertThat(learned.weights().get("took")).isGreaterThan(1);
        assertThat(learned.weights().get("burned")).isLessThan(-1);
        assertThat(learned.weights().get("noon")).isCloseTo(0, within(.1));
        assertThat(learned.probability(Map.of("all", 1.0, "took", 1.0))).isGreaterThan(.9);
    }

    @Test
    void withoutATellingClueItStatesTheShareOfYes() {
        var examples = new ArrayList<Map<String, Double>>();
        var answers = new ArrayList<Boolean>();
        for (int i = 0; i < 1000; i++) {
            examples.add(Map.of("all", 1.0));
            answers.add(i % 4 == 0);
        }

        var learned = LogisticRegression.learn(examples, answers);

        assertThat(learned.probability(Map.of("all", 1.0))).isCloseTo(.25, within(.01));
    }

    @Test
    void whatIsSeenOnceOrTwiceIsNotLearned() {
        var learned = LogisticRegression.learn(
                List.of(
                        Map.of("rare", 1.0),
                        Map.of("rare", 1.0),
                        Map.of("known", 1.0),
                        Map.of("known", 1.0),
                        Map.of("known", 1.0)),
                List.of(true, true, false, false, false));

        assertThat(learned.weights()).containsOnlyKeys("known");
    }
}
