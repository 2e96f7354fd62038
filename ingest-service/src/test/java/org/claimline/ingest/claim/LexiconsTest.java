package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.IntStream;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.quantity.AmountFinder;
import org.claimline.ingest.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** Each lexicon has a bit in every word, and of bits there is a number that does not grow. */
class LexiconsTest {
    /** More than there are bits. */
    private static final int OFTEN = 800;

    @Test
    void takeNoMoreRoomHoweverOftenTheyAreRead() {
        assertThatCode(() -> IntStream.range(0, OFTEN).forEach(time -> new AmountFinder()))
                .doesNotThrowAnyException();
        assertThatCode(() -> IntStream.range(0, OFTEN).forEach(time -> new TimeFinder()))
                .doesNotThrowAnyException();
        assertThatCode(() -> IntStream.range(0, OFTEN).forEach(time -> new Standing()))
                .doesNotThrowAnyException();
        assertThatCode(() -> IntStream.range(0, OFTEN).forEach(time -> SourceBook.load()))
                .doesNotThrowAnyException();
    }
}
