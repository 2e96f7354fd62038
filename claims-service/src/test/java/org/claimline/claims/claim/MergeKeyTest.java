package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Conversion;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.claims.Samples;
import org.junit.jupiter.api.Test;

/** What the key holds that mentions of one claim share. */
class MergeKeyTest {
    @Test
    void theKeyLeavesTheQualifierOut() {
        var nearly = Samples.area(1000, Qualifier.NEARLY, Samples.window("2022-09-01", "2022-09-08"), List.of());

        assertThat(key(nearly, "bbc")).isEqualTo(key(Samples.thousand(), "the guardian"));
    }

    @Test
    void theKeyTakesAFigureAsItWasSaidBeforeItWasConverted() {
        assertThat(key(quantity(997.1, new Conversion(1000, "km2", true)), "bbc"))
                .isEqualTo(key(Samples.thousand(), "bbc"));
        assertThat(key(quantity(1000, new Conversion(385, "mi2", true)), "bbc"))
                .isEqualTo(key(Samples.thousand(), "bbc"));
        assertThat(key(quantity(90, new Conversion(1000, "km2", false)), "bbc"))
                .isNotEqualTo(key(Samples.thousand(), "bbc"));
    }

    private static Mention quantity(double km2, Conversion conversion) {
        var base = Samples.thousand();
        var quantity = new Quantity(km2, km2, null, "km2", Qualifier.MORE_THAN, "as written", conversion);
        return new Mention(
                base.measure(),
                quantity,
                base.places(),
                base.heldBy(),
                base.window(),
                base.claimant(),
                base.relayedBy(),
                base.stance(),
                base.speech(),
                base.saidOn(),
                base.hedges(),
                base.evidence(),
                base.confidence(),
                "test/1",
                List.of());
    }

    @Test
    void whoConcedesAsserts() {
        var base = Samples.thousand();

        assertThat(key(Samples.saying(null, HeldBy.UKRAINE, Stance.CONCEDES, base), "bbc"))
                .isEqualTo(key(base, "bbc"));
        assertThat(key(Samples.saying(null, HeldBy.UKRAINE, Stance.UNCONFIRMED, base), "bbc"))
                .isNotEqualTo(key(base, "bbc"));
    }

    @Test
    void theKeyHoldsEverythingElse() {
        var base = Samples.thousand();
        assertThat(List.of(
                        key(base, "bbc"),
                        key(Samples.area(1001, Qualifier.MORE_THAN, base.window(), List.of()), "bbc"),
                        key(Samples.area(1000, Qualifier.MORE_THAN, base.window(), Samples.places("UA-63")), "bbc"),
                        key(Samples.saying(null, HeldBy.UKRAINE, Stance.DENIES, base), "bbc"),
                        key(Samples.saying(null, HeldBy.RUSSIA, Stance.ASSERTS, base), "bbc"),
                        key(Samples.saying(null, null, Stance.ASSERTS, base), "bbc"),
                        key(Samples.control("UA-63", HeldBy.UKRAINE, Stance.ASSERTS), "bbc")))
                .doesNotHaveDuplicates();
        assertThat(MergeKey.of(base, "other", "bbc")).isNotEqualTo(key(base, "bbc"));
    }

    @Test
    void theOrderOfPlacesDoesNotMatter() {
        var one = Samples.area(6000, Qualifier.EXACT, null, Samples.places("region:south", "region:east"));
        var other = Samples.area(6000, Qualifier.EXACT, null, Samples.places("region:east", "region:south"));

        assertThat(key(one, "bbc")).isEqualTo(key(other, "bbc"));
    }

    @Test
    void anOutletsOwnVoiceStaysWithinTheOutlet() {
        var own = new Claimant(SourceKind.OUTLET, "Reuters", null, null, null);
        var narrated = Samples.by(own, Samples.thousand());

        assertThat(key(narrated, "reuters")).isNotEqualTo(key(narrated, "daily mirror"));
    }

    private static String key(Mention mention, String outlet) {
        return MergeKey.of(mention, "volodymyr-zelenskyy", outlet);
    }
}
