package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.api.Claim;
import org.claimline.api.Claimant;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Qualifier;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.WatchedDatabase;
import org.claimline.testing.EmbeddedPostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words lead to claims of a place, an outlet or a claimant where fewer claims have the words, and only there. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class LeadsTest {
    private static final Claimant GOVERNOR =
            new Claimant(SourceKind.PERSON, "Oleh Syniehubov", null, Side.UKRAINE, "the governor");
    private static final String IZIUM = "geonames:707292";
    private static final String KHARKIV = "geonames:706483";
    private static final int MANY = 30;

    @Inject
    Rig rig;

    @Inject
    WatchedDatabase database;

    /** Many claims of Izium by one claimant, and one each of Kharkiv and of Izium by another, all with the same passage. */
    @BeforeEach
    void claims() {
        rig.clear();
        var day = LocalDate.parse("2022-01-15");
        for (var i = 0; i < MANY; i++) deliver(i, Samples.ZELENSKYY, day.plusDays(20L * i), IZIUM);
        deliver(MANY, GOVERNOR, LocalDate.parse("2022-06-30"), IZIUM);
        deliver(MANY + 1, GOVERNOR, LocalDate.parse("2022-08-01"), KHARKIV);
        deliver(MANY + 2, Samples.ZELENSKYY, LocalDate.parse("2022-08-02"), KHARKIV);
        rig.updateInBulk("analyze claim, claim_key");
    }

    @Test
    void rareWordsLeadToClaimsOfAPlace() {
        assertThat(days(true, "place", "Izium", "q", "syniehubov")).containsExactly("2022-06-30");
        assertThat(days(true, "place", "Kharkiv Oblast", "q", "syniehubov"))
                .containsExactly("2022-08-01", "2022-06-30");
    }

    @Test
    void rareWordsLeadToClaimsOfAnOutletAndOfAClaimant() {
        assertThat(days(true, "outlet", "BBC News", "q", "syniehubov")).containsExactly("2022-08-01", "2022-06-30");
        assertThat(days(true, "claimant", "Volodymyr Zelenskyy", "q", "kharkiv"))
                .containsExactly("2022-08-02");
        assertThat(days(true, "place", "Izium", "claimant", "Volodymyr Zelenskyy", "q", "syniehubov"))
                .isEmpty();
    }

    @Test
    void aSmallPlaceLeadsToClaimsWithFrequentWords() {
        assertThat(days(false, "place", KHARKIV, "q", "retaken")).containsExactly("2022-08-02", "2022-08-01");
        assertThat(days(false, "claimant", "Oleh Syniehubov", "q", "retaken"))
                .containsExactly("2022-08-01", "2022-06-30");
    }

    @Test
    void countsTheSameWhicheverLeads() {
        assertThat(rig.claims("place", "Kharkiv Oblast", "q", "syniehubov", "limit", 1)
                        .total())
                .isEqualTo(2);
        assertThat(rig.claims("place", "Izium", "q", "retaken", "limit", 1).total())
                .isEqualTo(MANY + 1);
    }

    /** All that match, read claim by claim. */
    private List<String> days(boolean byWords, Object... parameters) {
        var found = new ArrayList<Claim>();
        for (@Nullable String cursor = ""; cursor != null; ) {
            var asked = new ArrayList<>(List.of(parameters));
            asked.addAll(List.of("limit", 1, "cursor", cursor));
            var read = new ArrayList<@Nullable String>();
            var statements = database.watch(() -> {
                var page = rig.claims(asked.toArray());
                found.addAll(page.claims());
                read.add(page.cursor());
            });
            assertThat(statements.stream().anyMatch(one -> one.sql().contains("words_by_month")))
                    .isEqualTo(byWords);
            cursor = read.getFirst();
        }
        return found.stream().map(claim -> String.valueOf(claim.asOf())).toList();
    }

    /** Words of its own for each claim: of fewer than a hundred different ones PostgreSQL tells nothing about beginnings. */
    private static Claimant saying(Claimant claimant, int number) {
        var words = IntStream.range(5 * number, 5 * number + 5)
                .mapToObj(word -> "word" + word)
                .collect(Collectors.joining(" "));
        return new Claimant(claimant.kind(), claimant.name(), claimant.organisation(), claimant.side(), words);
    }

    private void deliver(int article, Claimant claimant, LocalDate day, String place) {
        var mention = Samples.by(
                saying(claimant, article),
                Samples.saying(
                        day,
                        HeldBy.UKRAINE,
                        Stance.ASSERTS,
                        Samples.area(100 + article, Qualifier.EXACT, null, Samples.places(place))));
        rig.deliver(
                article, new Delivery("Title", "BBC News", null, Instant.parse(day + "T20:00:00Z"), List.of(mention)));
    }
}
