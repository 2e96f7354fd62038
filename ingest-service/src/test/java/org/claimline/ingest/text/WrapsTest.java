package org.claimline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which line breaks end a paragraph in a text whose paragraphs are parted by blank lines. */
class WrapsTest {
    private static final String PARAGRAPH =
            "The defence ministry said on Monday that its troops had taken the village, and named two more farther south.";

    @Test
    void aHeadlineRightAboveItsTextIsAParagraphOfItsOwn() {
        assertThat(sentences("Moscow claims a village in the east\n" + PARAGRAPH + "\n\nKyiv denied it."))
                .containsExactly("Moscow claims a village in the east", PARAGRAPH, "Kyiv denied it.");
    }

    @Test
    void aLineIsWrappedWhereTheNextWordHasNoRoomInIt() {
        var wrapped = "Officials said that the army had left\nKupiansk overnight and that nobody in\nMoscow knew.";
        assertThat(sentences(wrapped + "\n\nKyiv denied it.")).containsExactly(wrapped, "Kyiv denied it.");
    }

    @Test
    void aLineThatEndsWithACommaOrGoesOnInSmallLettersIsNoHeadline() {
        for (var line : List.of(
                "From the north of the region,\nThey came, and then, " + PARAGRAPH, "A line\nwhich " + PARAGRAPH))
            assertThat(sentences(line + "\n\nKyiv denied it.")).containsExactly(line, "Kyiv denied it.");
    }

    private static List<String> sentences(String text) {
        var tokenized = new TokenizedText(text, Map.of());
        return tokenized.sentences().stream()
                .map(one -> tokenized.words(one.first(), one.end()))
                .toList();
    }
}
