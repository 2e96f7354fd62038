package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final String WHOLE = "Izium was retaken on Saturday, the General Staff said in Kyiv.";

    @Test
    void layoutCaseAndPunctuationDoNotCount() {
        assertThat(new Overlap(WHOLE).of("IZIUM was\n\nretaken - on Saturday")).isEqualTo(1);
    }

    @Test
    void itIsTheShareOfRunsOfThreeWords() {
        assertThat(new Overlap(WHOLE).of("the General Staff said in Kyiv nothing"))
                .isEqualTo(4 / 5.0);
        assertThat(new Overlap(WHOLE).of("Kyiv in said")).isZero();
        assertThat(new Overlap(WHOLE).of("Izium was")).isZero();
        assertThat(new Overlap("").of(WHOLE)).isZero();
    }

    @Test
    void aLongTextIsFoundInItself() {
        var whole = IntStream.range(0, 20_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        var overlap = new Overlap(whole);
        assertThat(overlap.of(whole)).isEqualTo(1);
        assertThat(overlap.of(whole.replace("w", "v"))).isZero();
    }
}
