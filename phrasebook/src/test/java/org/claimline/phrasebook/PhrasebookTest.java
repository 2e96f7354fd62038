package org.claimline.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {
    private static final Phrasebook BOOK = Phrasebook.UKRAINIAN;

    @ParameterizedTest
    @CsvFileSource(resources = "golden-sentences.csv", delimiter = '|', numLinesToSkip = 1)
    void saysInUkrainianWhatTheServicesSay(String english, String ukrainian) {
        assertThat(BOOK.say(english)).contains(ukrainian);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "; ",
                "This is no sentence of ours.",
                "both give a number; this is no sentence of ours",
                "both give a number; ",
                "both count 1-8 Foo 2022",
                "The two do not exclude each other. The two do"
            })
    void whatItDoesNotKnowInFullItDoesNotSay(String english) {
        assertThat(BOOK.say(english)).isEmpty();
    }

    @Test
    void aNameStaysAsItIsWhateverItHolds() {
        assertThat(BOOK.say("<i>St. {name2} $1</i> denies what A. B, C asserts."))
                .contains("<i>St. {name2} $1</i> заперечує те, що стверджує A. B, C.");
    }

    @Test
    void aLongTextIsNoSentence() {
        assertThat(BOOK.say("both give a number; ".repeat(300))).isEmpty();
    }

    @Test
    void aPhraseHasTheSameSlotsInBothLanguages() {
        assertThatThrownBy(() -> Phrase.of("both count {number}", "обидві рахують", kind -> Plain.NUMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the same slots");
    }
}
