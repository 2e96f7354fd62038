package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.claimline.api.Delivery;
import org.claimline.api.Receipt;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of deliveries of one article the one with the highest number stands. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class NumberedDeliveriesTest {
    @Inject
    Rig rig;

    @BeforeEach
    void empty() {
        rig.clear();
    }

    @Test
    void whatArrivesBehindALaterDeliveryChangesNothing() {
        var stated = Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand());
        var withdrawn = Rig.delivery("BBC News", "2022-09-08T20:00:00Z");
        rig.deliver(1, numbered(withdrawn, 8));

        // Its sender gave it up when the articles were taken back; it was under way all the same.
        assertThat(rig.deliver(1, numbered(stated, 7))).isEqualTo(new Receipt(Rig.digest(1), 0, 0, false));
        assertThat(rig.claims().total()).isZero();

        rig.deliver(1, numbered(stated, 9));
        assertThat(rig.claims().total()).isEqualTo(1);
        rig.deliver(1, numbered(stated, 11));
        assertThat(rig.deliver(1, numbered(withdrawn, 10)).changed())
                .as("a replay under a higher number counts")
                .isFalse();
        assertThat(rig.claims().total()).isEqualTo(1);
    }

    @Test
    void deliveriesThatNobodyCountsReplaceEachOtherAsTheyCome() {
        rig.deliver(1, numbered(Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()), 7));

        assertThat(rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z"))
                        .changed())
                .isTrue();
        assertThat(rig.claims().total()).isZero();
    }

    private static Delivery numbered(Delivery one, long number) {
        return new Delivery(
                one.title(),
                one.outlet(),
                one.url(),
                one.publishedAt(),
                one.signature(),
                one.claims(),
                one.version(),
                number);
    }
}
