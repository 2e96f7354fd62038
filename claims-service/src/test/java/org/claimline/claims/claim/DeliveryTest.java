package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.api.Claim;
import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Receipt;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DeliveryTest {
    @Inject
    Rig rig;

    @BeforeEach
    void empty() {
        rig.clear();
    }

    @Test
    void aReplayChangesNothing() {
        var delivery = Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand());

        assertThat(rig.deliver(1, delivery)).isEqualTo(new Receipt(Rig.digest(1), 1, 1, true));
        var before = rig.claims().claims();
        assertThat(rig.deliver(1, delivery)).isEqualTo(new Receipt(Rig.digest(1), 1, 0, false));
        assertThat(rig.claims().claims()).isEqualTo(before);
    }

    @Test
    void anotherListReplacesTheFormer() {
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand(), control()));
        var kept = rig.claims("measure", "CONTROL").claims().getFirst().id();

        var receipt = rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", control()));

        assertThat(receipt).isEqualTo(new Receipt(Rig.digest(1), 1, 0, true));
        assertThat(rig.claims().claims()).extracting(Claim::id).containsExactly(kept);
    }

    @Test
    void aPassageThatIsCutOtherwiseIsTheSameMention() {
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()));
        var before = rig.detail(rig.claims().claims().getFirst().id());

        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.at(300, Samples.thousand())));

        var after = rig.detail(rig.claims().claims().getFirst().id());
        assertThat(after.claim().id()).isEqualTo(before.claim().id());
        assertThat(after.mentions().getFirst().id())
                .isEqualTo(before.mentions().getFirst().id());
        assertThat(after.claim().evidence().start()).isEqualTo(300);
    }

    @Test
    void anEmptyListTakesTheClaimsAway() {
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()));
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z"));

        assertThat(rig.claims().total()).isZero();
    }

    @Test
    void mentionsOfOneAssertionAreOneClaimAndKeepTheirHedges() {
        var nearly = Samples.area(1000, Qualifier.NEARLY, Samples.window("2022-09-01", "2022-09-08"), List.of());
        rig.deliver(2, Rig.delivery("The Sun", "2022-09-09T20:00:00Z", nearly));
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()));

        var claim = rig.claims().claims().getFirst();
        assertThat(claim.outlets()).containsExactly("BBC News", "The Sun");
        assertThat(claim.mentions()).isEqualTo(2);
        given().get("/api/claims/" + claim.id())
                .then()
                .statusCode(200)
                .body("mentions.outlet", equalTo(List.of("BBC News", "The Sun")))
                .body("mentions.mention.quantity.qualifier", equalTo(List.of("MORE_THAN", "NEARLY")))
                .body("claim.quantity.qualifier", equalTo("MORE_THAN"));
    }

    @Test
    void aClaimOutlivesOneOfItsArticles() {
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()));
        rig.deliver(2, Rig.delivery("The Sun", "2022-09-09T20:00:00Z", Samples.thousand()));
        var id = rig.claims().claims().getFirst().id();

        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z"));

        assertThat(rig.claims().claims()).singleElement().satisfies(claim -> {
            assertThat(claim.id()).isEqualTo(id);
            assertThat(claim.outlets()).containsExactly("The Sun");
            assertThat(claim.digest()).isEqualTo(Rig.digest(2));
        });
    }

    @Test
    void tenDeliveriesOfOneArticleAtOnceAreOne() throws Exception {
        var delivery = Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand(), control());

        var receipts = atOnce(IntStream.range(0, 10)
                .<Callable<Receipt>>mapToObj(i -> () -> rig.deliver(1, delivery))
                .toList());

        assertThat(receipts).filteredOn(Receipt::changed).hasSize(1);
        assertThat(rig.claims().total()).isEqualTo(2);
    }

    @Test
    void twentyArticlesAtOnceShareTheirClaims() throws Exception {
        // In both orders, so that locks taken as they come would be a deadlock.
        var receipts = atOnce(IntStream.range(0, 20)
                .<Callable<Receipt>>mapToObj(i -> () -> rig.deliver(
                        i,
                        i % 2 == 0
                                ? Rig.delivery("Outlet " + i, "2022-09-08T20:00:00Z", Samples.thousand(), control())
                                : Rig.delivery("Outlet " + i, "2022-09-08T20:00:00Z", control(), Samples.thousand())))
                .toList());

        assertThat(receipts.stream().mapToInt(Receipt::newClaims).sum()).isEqualTo(2);
        assertThat(rig.claims().claims())
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.mentions()).isEqualTo(20));
        assertThat(sources(Samples.ZELENSKYY.name())).containsExactly("volodymyr-zelenskyy");
    }

    @Test
    void anyOrderOfArrivalEndsInTheSameClaims() {
        var without = Samples.area(1000, Qualifier.ABOUT, null, List.of());
        var deliveries = List.of(
                Rig.delivery("A", "2022-09-08T20:00:00Z", Samples.thousand()),
                Rig.delivery("B", "2022-09-09T20:00:00Z", without),
                Rig.delivery("C", "2022-09-11T19:00:00Z", Samples.thousand()),
                Rig.delivery("D", "2022-09-20T20:00:00Z", Samples.thousand()));
        var seen = new ArrayList<Set<List<String>>>();
        for (var seed = 0; seed < 4; seed++) {
            rig.clear();
            var order = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.rotate(order, seed);
            for (var i : order) rig.deliver(i, deliveries.get(i));
            seen.add(rig.claims().claims().stream().map(Claim::outlets).collect(Collectors.toSet()));
        }

        assertThat(seen)
                .allSatisfy(
                        claims -> assertThat(claims).containsExactlyInAnyOrder(List.of("A", "B", "C"), List.of("D")));
    }

    @Test
    void anUnknownClaimantBecomesASourceThatIsNotKnown() {
        var hromov = new Claimant(SourceKind.PERSON, "Олексій Громов", "General Staff", Side.UKRAINE, "Громов");
        rig.deliver(1, Rig.delivery("Babel", "2022-09-08T20:00:00Z", Samples.by(hromov, Samples.thousand())));

        var source = rig.claims().claims().getFirst().claimant();
        assertThat(source.name()).isEqualTo("Олексій Громов");
        assertThat(source.id()).matches("[a-z-]*gromov");
        assertThat(source.organisation()).isEqualTo("General Staff");
        assertThat(source.side()).isEqualTo(Side.UKRAINE);
        assertThat(source.known()).isFalse();
    }

    @Test
    void anOutletsOwnVoiceIsASourceOfItsOwnRole() {
        var own = new Claimant(SourceKind.OUTLET, "Reuters", null, null, null);
        rig.deliver(1, Rig.delivery("Reuters", "2022-09-08T20:00:00Z", Samples.by(own, Samples.thousand())));

        assertThat(rig.claims().claims().getFirst().claimant().role()).isEqualTo(SourceRole.OUTLET);
    }

    @Test
    void caseAndDiacriticsDoNotMakeAnotherClaimant() {
        var other = new Claimant(SourceKind.PERSON, "VOLODYMYR ZELÉNSKYY", null, null, null);
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()));
        rig.deliver(2, Rig.delivery("The Sun", "2022-09-08T21:00:00Z", Samples.by(other, Samples.thousand())));

        assertThat(rig.claims().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.mentions()).isEqualTo(2));
    }

    @Test
    void takesTheLargestArticle() {
        var many = IntStream.range(0, 2000)
                .mapToObj(i -> Samples.area(i + 1, Qualifier.EXACT, null, List.of()))
                .toArray(Mention[]::new);

        assertThat(rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", many))
                        .newClaims())
                .isEqualTo(2000);
    }

    private static List<String> sources(String q) {
        return given().queryParam("q", q).get("/api/sources").then().extract().path("sources.id");
    }

    private static Mention control() {
        return Samples.control("geonames:707292", HeldBy.UKRAINE, Stance.ASSERTS);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(calls)) results.add(future.get());
            return results;
        }
    }
}
