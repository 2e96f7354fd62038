package org.claimline.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.evaluation.ConditionalLogit.Option;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {
    @Test
    void aClueOfTheOptionThatIsTakenGetsWeight() {
        var choices = new ArrayList<List<Option>>();
        for (int i = 0; i < 200; i++)
            choices.add(List.of(
                    new Option(Set.of("near", "noon"), true),
                    new Option(Set.of("far", i % 2 == 0 ? "noon" : "night"), false)));

        var learned = ConditionalLogit.learn(choices);

        assertThat(learned.weights().get("near")).isGreaterThan(.8);
        assertThat(learned.weights().get("far")).isLessThan(-.8);
        assertThat(learned.probabilities(List.of(Set.of("near"), Set.of("far")))[0])
                .isGreaterThan(.9);
    }

    @Test
    void optionsOfOneKindAreEquallyProbable() {
        var choices = new ArrayList<List<Option>>();
        for (int i = 0; i < 100; i++)
            choices.add(List.of(
                    new Option(Set.of("same"), true), new Option(Set.of("same"), false), new Option(Set.of(), false)));

        var learned = ConditionalLogit.learn(choices);
        var probable = learned.probabilities(List.of(Set.of("same"), Set.of("same"), Set.of("never seen")));

        assertThat(probable[0]).isEqualTo(probable[1]).isCloseTo(.49, within(.02));
    }

    @Test
    void whereSeveralAreRightNoneOfThemIsPreferred() {
        var choices = new ArrayList<List<Option>>();
        for (int i = 0; i < 100; i++)
            choices.add(List.of(
                    new Option(Set.of("one"), true), new Option(Set.of("two"), true), new Option(Set.of("x"), false)));

        var learned = ConditionalLogit.learn(choices);

        assertThat(learned.weights().get("one"))
                .isCloseTo(learned.weights().get("two"), within(1e-9))
                .isGreaterThan(.5);
    }

    @Test
    void aChoiceWithoutARightOptionTeachesNothing() {
        var learned = ConditionalLogit.learn(List.of(
                List.of(new Option(Set.of("a"), false)),
                List.of(new Option(Set.of("a"), false)),
                List.of(new Option(Set.of("a"), false))));

        assertThat(learned.weights()).isEmpty();
    }
}
