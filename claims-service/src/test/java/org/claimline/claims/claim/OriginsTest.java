package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.Delivery;
import org.claimline.api.Mention;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.testing.EmbeddedPostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles that carry one text are one origin, in whatever order they come. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class OriginsTest {
    private static final int NEAR = 64 - Signature.NEAR;

    @Inject
    Rig rig;

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        rig.clear();
    }

    @Test
    void copiesOfOneTextCountOnce() {
        rig.deliver(1, carried("Wire", "2022-09-08T08:00:00Z", Texts.text(1)));
        rig.deliver(2, carried("Daily", "2022-09-08T10:00:00Z", Texts.copy(1, 5, 1)));
        rig.deliver(3, carried("Other", "2022-09-08T11:00:00Z", Texts.text(2)));

        var claim = only();
        assertThat(claim.claim().mentions()).isEqualTo(3);
        assertThat(claim.claim().origins()).isEqualTo(2);
        assertThat(claim.mentions())
                .extracting(ClaimMention::origin)
                .containsExactly(Rig.digest(1), Rig.digest(1), Rig.digest(3));
    }

    @Test
    void theEarliestIsTheOriginThoughItComesLast() {
        rig.deliver(2, carried("Daily", "2022-09-08T10:00:00Z", Texts.copy(1, 5, 1)));
        rig.deliver(3, carried("Weekly", "2022-09-08T11:00:00Z", Texts.copy(1, 5, 1)));
        assertThat(origins()).containsOnly(Rig.digest(2));

        rig.deliver(1, carried("Wire", "2022-09-08T08:00:00Z", Texts.text(1)));

        assertThat(origins()).containsOnly(Rig.digest(1));
        assertThat(only().claim().origins()).isEqualTo(1);
    }

    @Test
    void aTextThatIsNearToTwoGroupsMakesThemOne() {
        rig.deliver(1, carried("Wire", "2022-09-08T08:00:00Z", Texts.copy(1, NEAR, 3)));
        rig.deliver(2, carried("Daily", "2022-09-08T10:00:00Z", Texts.copy(1, NEAR, 4)));
        assertThat(only().claim().origins()).isEqualTo(2);

        rig.deliver(3, carried("Weekly", "2022-09-08T11:00:00Z", Texts.text(1)));

        assertThat(origins()).containsOnly(Rig.digest(1));
        assertThat(only().claim().origins()).isEqualTo(1);
    }

    @Test
    void aTextBelowTheThresholdIsItsOwn() {
        rig.deliver(1, carried("Wire", "2022-09-08T08:00:00Z", Texts.text(1)));
        rig.deliver(2, carried("Daily", "2022-09-08T10:00:00Z", Texts.copy(1, NEAR + 1, 1)));

        assertThat(only().claim().origins()).isEqualTo(2);
    }

    @Test
    void anotherDayOfPublicationMayMakeAnotherOrigin() {
        rig.deliver(1, carried("Wire", "2022-09-08T08:00:00Z", Texts.text(1)));
        rig.deliver(2, carried("Daily", "2022-09-08T10:00:00Z", Texts.text(1)));

        rig.deliver(1, carried("Wire", "2022-09-08T12:00:00Z", null));

        assertThat(origins()).as("its signature stands, as its text does").containsOnly(Rig.digest(2));
    }

    @Test
    void whatHasNoSignatureIsItsOwn() {
        rig.deliver(1, carried("Wire", "2022-09-08T08:00:00Z", null));
        rig.deliver(2, carried("Daily", "2022-09-08T10:00:00Z", null));

        assertThat(only().claim().origins()).isEqualTo(2);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        var random = new Random(7);
        var deliveries = new ArrayList<Integer>();
        for (var i = 0; i < 18; i++) deliveries.add(i);
        var seen = new ArrayList<List<String>>();
        for (var round = 0; round < 5; round++) {
            rig.clear();
            for (var i : deliveries)
                rig.deliver(
                        i,
                        carried(
                                "Outlet " + i,
                                Instant.parse("2022-09-08T08:00:00Z")
                                        .plusSeconds(60L * (i % 5))
                                        .toString(),
                                Texts.copy(i % 3, (i % 4) * 9, i)));
            seen.add(new Picture(database).lines());
            Collections.shuffle(deliveries, random);
        }

        assertThat(seen.getFirst()).isNotEmpty();
        assertThat(seen).allSatisfy(lines -> assertThat(lines).isEqualTo(seen.getFirst()));
    }

    @Test
    void refusesWhatIsNoSignature() {
        for (var text : List.of("", "abc", "!".repeat(344), "A".repeat(340)))
            rig.put(1, carried("Wire", "2022-09-08T08:00:00Z", text))
                    .statusCode(400)
                    .body(
                            "violations",
                            hasItem("signature: expected 64 numbers of 32 bits in Base64 (344 characters)"));
    }

    @Test
    void copiesAreFoundThroughAnIndex() {
        rig.updateInBulk("""
                insert into article (digest, received_at, delivery, signature, bands)
                select lpad(to_hex(n), 64, '0'), now(), repeat('0', 64), decode(repeat('00', 256), 'hex'),
                    array(select (hashint8(n * 16 + band)) from generate_series(1, 16) band)
                from generate_series(1, 20000) n""");
        database.update("analyze article");

        var plan = database.list(
                new Query("explain " + Origins.CANDIDATES, List.of(Rig.digest(1), Rig.digest(2))),
                row -> row.getString(1));

        assertThat(plan).anyMatch(line -> line.contains("article_bands"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
    }

    private static Delivery carried(String outlet, String publishedAt, @Nullable String signature) {
        List<Mention> mentions = List.of(Samples.thousand());
        return new Delivery("Title", outlet, null, Instant.parse(publishedAt), signature, mentions);
    }

    private List<String> origins() {
        return only().mentions().stream().map(ClaimMention::origin).toList();
    }

    private ClaimDetail only() {
        var claims = rig.claims().claims();
        assertThat(claims).hasSize(1);
        return rig.detail(claims.getFirst().id());
    }
}
