package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimline.api.Claim;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Qualifier;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims with the words asked for come in the order of all claims, whatever months they stand in, and none is missed. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class WordsByMonthTest {
    /** Ends and beginnings of months, empty months between, two claims on a day, and no day at all. */
    private static final List<String> DAYS = List.of(
            "1943-02-03",
            "2021-12-31",
            "2022-01-01",
            "2022-02-28",
            "2022-03-01",
            "2022-03-31",
            "2022-03-31",
            "2024-02-29",
            "2024-03-01",
            "");

    @Inject
    Rig rig;

    private List<Claim> all = List.of();

    @BeforeEach
    void claims() {
        rig.clear();
        for (var i = 0; i < DAYS.size(); i++) rig.deliver(i, said(DAYS.get(i), i));
        all = rig.claims().claims();
        assertThat(all).hasSize(DAYS.size());
    }

    @Test
    void everyClaimThatHasTheWordsComesInItsPlace() {
        assertThat(pages("q", "ukraine has retaken")).isEqualTo(all);
        assertThat(rig.claims("q", "retaken more", "limit", 2).total()).isEqualTo(all.size());
    }

    @Test
    void theLastWordMayBeABeginningAndNoOther() {
        assertThat(pages("q", "ukraine retak")).isEqualTo(all);
        assertThat(pages("q", "ukrai retaken")).isEmpty();
        assertThat(pages("q", "retaken kherson")).isEmpty();
    }

    @Test
    void otherFiltersHoldBesideTheWords() {
        assertThat(pages("q", "retaken", "from", "2022-01-01", "to", "2022-03-31"))
                .isEqualTo(where(claim -> claim.asOf() != null
                        && !claim.asOf().isBefore(LocalDate.parse("2022-01-01"))
                        && !claim.asOf().isAfter(LocalDate.parse("2022-03-31"))))
                .hasSize(5);
        assertThat(pages("q", "retaken", "from", "2024-03-01")).hasSize(1);
        assertThat(pages("q", "retaken", "to", "1943-02-03")).hasSize(1);
        assertThat(pages("q", "retaken", "heldBy", "RUSSIA"))
                .isEqualTo(where(claim -> claim.heldBy() == HeldBy.RUSSIA))
                .hasSize(5);
        assertThat(pages("q", "retaken", "measure", "CONTROL")).isEmpty();
    }

    private List<Claim> where(Predicate<Claim> condition) {
        return all.stream().filter(condition).toList();
    }

    /** All pages, of three claims each. */
    private List<Claim> pages(Object... parameters) {
        var found = new ArrayList<Claim>();
        for (@Nullable String cursor = ""; cursor != null; ) {
            var asked = new ArrayList<>(List.of(parameters));
            asked.addAll(List.of("limit", 3, "cursor", cursor));
            var page = rig.claims(asked.toArray());
            found.addAll(page.claims());
            cursor = page.cursor();
        }
        return found;
    }

    private static Delivery said(String day, int number) {
        var mention = Samples.saying(
                day.isEmpty() ? null : LocalDate.parse(day),
                number % 2 == 0 ? HeldBy.UKRAINE : HeldBy.RUSSIA,
                Stance.ASSERTS,
                Samples.area(100 + number, Qualifier.EXACT, null, List.of()));
        var published = day.isEmpty() ? null : Instant.parse(day + "T20:00:00Z");
        return new Delivery("Title", "BBC News", null, published, List.of(mention));
    }
}
