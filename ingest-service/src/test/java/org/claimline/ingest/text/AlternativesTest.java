package org.claimline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlternativesTest {
    @Test
    void barsPartPhrases() {
        assertThat(Alternatives.of("withdrew|pulled out")).containsExactly("withdrew", "pulled out");
    }

    @Test
    void everyChoiceInBracesIsWrittenOut() {
        assertThat(Alternatives.of("{is|are} under {heavy |}fire|shelled"))
                .containsExactlyInAnyOrder(
                        "is under heavy fire", "are under heavy fire", "is under fire", "are under fire", "shelled");
    }

    @Test
    void aChoiceWithoutAnEndIsAnError() {
        assertThatThrownBy(() -> Alternatives.of("{is|are ours")).isInstanceOf(IllegalStateException.class);
    }
}
