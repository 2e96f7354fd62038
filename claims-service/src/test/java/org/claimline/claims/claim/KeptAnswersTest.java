package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptAnswersTest {
    private final KeptAnswers answers = new KeptAnswers(1_600);

    @Test
    void theOneThatWasNotAskedForLongestGoesFirst() {
        for (var tag = 0; tag < 16; tag++) answers.keep("tag " + tag, new byte[100]);
        assertThat(answers.get("tag 0")).isNotNull();

        answers.keep("tag 16", new byte[50]);

        assertThat(answers.get("tag 0")).isNotNull();
        assertThat(answers.get("tag 1")).isNull();
        assertThat(answers.get("tag 2")).isNotNull();
    }

    @Test
    void oneThatIsKeptAgainTakesItsRoomOnce() {
        for (var time = 0; time < 100; time++) answers.keep("tag", new byte[100]);
        for (var tag = 0; tag < 15; tag++) answers.keep("tag " + tag, new byte[100]);

        assertThat(answers.get("tag")).isNotNull();
    }

    @Test
    void aHugeOneIsNotKeptInPlaceOfManyOthers() {
        answers.keep("small", new byte[100]);
        answers.keep("huge", new byte[101]);

        assertThat(answers.get("huge")).isNull();
        assertThat(answers.get("small")).isNotNull();
    }
}
