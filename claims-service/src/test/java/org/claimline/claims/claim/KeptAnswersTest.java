package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
    private final KeptAnswers answers = new KeptAnswers(1_600);

    @Test
    void theOldestGoesFirst() {
        for (var tag = 0; tag < 16; tag++) answers.keep("tag " + tag, new byte[100]);
        assertThat(answers.get("tag 0")).isNotNull();

        answers.keep("tag 16", new byte[50]);

        assertThat(answers.get("tag 0")).isNull();
        assertThat(answers.get("tag 1")).isNotNull();
    }

    @Test
    void whatIsKeptIsWhatWasSent() {
        var random = new Random(1);
        var sent = new HashMap<String, byte[]>();
        for (var time = 0; time < 5_000; time++) {
            var answer = new byte[random.nextInt(110)];
            random.nextBytes(answer);
            answers.keep("tag " + time, answer);
            sent.put("tag " + time, answer);
        }

        var found =
                sent.keySet().stream().filter(tag -> answers.get(tag) != null).toList();
        assertThat(found)
                .hasSizeGreaterThan(16)
                .allSatisfy(tag -> assertThat(answers.get(tag)).isEqualTo(sent.get(tag)));
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
