package org.claimline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextMemoTest {
    @Test
    void findsOutOnceWhatATextSaysHoweverOftenItIsAsked() {
        // given
        var asked = new ArrayList<String>();
        var lengths = new TextMemo<>(text -> {
            asked.add(text.text());
            return text.tokens().size();
        });
        var firsts = new TextMemo<>(text -> text.token(0).text());
        var one = new TokenizedText("They took it.", Map.of());
        var other = new TokenizedText("We held.", Map.of());

        // then
        assertThat(firsts.of(one)).isEqualTo("They");
        assertThat(lengths.of(one)).isEqualTo(4);
        assertThat(lengths.of(other)).isEqualTo(3);
        assertThat(lengths.of(one)).isEqualTo(4);
        assertThat(firsts.of(other)).isEqualTo("We");
        assertThat(asked).containsExactly("They took it.", "We held.");
    }
}
