package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.claim.KeptMentions.WITHOUT_WINDOW;
import static org.claimline.claims.claim.KeptMentions.kept;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.AsOfClock;
import org.claimline.api.Mention;
import org.claimline.api.Stance;
import org.claimline.claims.Samples;
import org.junit.jupiter.api.Test;

/** What a claim takes from its mentions. */
class AssertionTest {
    @Test
    void theMentionThatStatesMostLeads() {
        var merged = Assertion.of(List.of(
                kept(1, "a", "2022-09-08T10:00:00Z", WITHOUT_WINDOW),
                kept(2, "b", "2022-09-08T12:00:00Z", Samples.thousand()),
                kept(3, "c", "2022-09-08T11:00:00Z", Samples.thousand())));

        assertThat(merged.leading().id()).isEqualTo(3);
    }

    @Test
    void standsForTheDayItWasSaidElseItsWindowsEndElseItsPublication() {
        var said = Samples.saying(LocalDate.parse("2022-09-07"), null, Stance.ASSERTS, Samples.thousand());
        assertThat(asOf(said)).isEqualTo(new Assertion.AsOf(LocalDate.parse("2022-09-07"), AsOfClock.SAID));
        assertThat(asOf(Samples.thousand()))
                .isEqualTo(new Assertion.AsOf(LocalDate.parse("2022-09-08"), AsOfClock.WINDOW_END));
        assertThat(asOf(WITHOUT_WINDOW))
                .isEqualTo(new Assertion.AsOf(LocalDate.parse("2022-09-10"), AsOfClock.PUBLISHED));
        assertThat(Assertion.of(List.of(kept(1, "a", null, WITHOUT_WINDOW))).asOf())
                .isEqualTo(new Assertion.AsOf(null, null));
    }

    private static Assertion.AsOf asOf(Mention mention) {
        return Assertion.of(List.of(kept(1, "a", "2022-09-10T23:30:00Z", mention)))
                .asOf();
    }
}
