package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.ArticleDelivery;
import org.claimline.api.Delivery;
import org.claimline.api.DeliveryLine;
import org.claimline.api.HeldBy;
import org.claimline.api.Problem;
import org.claimline.api.Qualifier;
import org.claimline.api.Receipt;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Database;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class BulkTest {
    @Inject
    Rig rig;

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void empty() {
        rig.clear();
    }

    @Test
    void manyAtOnceEndInTheSameClaimsAsOneByOne() throws JsonProcessingException {
        var deliveries = new ArrayList<Delivery>();
        for (var i = 0; i < 60; i++)
            deliveries.add(Rig.delivery(
                    "Outlet " + i % 7,
                    "2022-09-%02dT20:00:00Z".formatted(8 + i % 5),
                    Samples.thousand(),
                    Samples.area(i % 9, Qualifier.EXACT, null, List.of()),
                    Samples.control("geonames:707292", HeldBy.UKRAINE, Stance.ASSERTS)));
        for (var i = 0; i < 60; i++) rig.deliver(i, deliveries.get(i));
        var single = new Picture(database).lines();
        rig.clear();

        var lines = new ArrayList<String>();
        for (var i = 0; i < 60; i++) lines.add(line(i, deliveries.get(i)));
        var answers = bulk(lines);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.problem()).isNull());
        assertThat(new Picture(database).lines()).isEqualTo(single);
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.receipt().newClaims())
                        .sum())
                .isEqualTo((int) rig.claims().total());
    }

    @Test
    void aReplayChangesNothing() throws JsonProcessingException {
        var lines = List.of(line(1, one("BBC News")), line(2, one("TASS")));
        bulk(lines);
        var before = rig.claims("limit", 500).claims();

        assertThat(bulk(lines))
                .extracting(DeliveryLine::receipt)
                .containsExactly(new Receipt(Rig.digest(1), 1, 0, false), new Receipt(Rig.digest(2), 1, 0, false));
        assertThat(rig.claims("limit", 500).claims()).isEqualTo(before);
    }

    @Test
    void aBadLineDoesNotHoldUpTheOthers() throws JsonProcessingException {
        var answers = bulk(List.of(
                line(1, one("BBC News")),
                "{\"digest\":",
                "",
                "{\"digest\":\"abc\",\"delivery\":{\"claims\":[]}}",
                "{\"digest\":\"" + Rig.digest(3) + "\"}",
                "null",
                line(2, one("TASS"))));

        assertThat(answers).extracting(DeliveryLine::line).containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(answers.subList(1, 5))
                .extracting(DeliveryLine::problem)
                .extracting(Problem::status)
                .containsOnly(400);
        assertThat(answers.get(2).problem().detail()).contains("64 lower-case hexadecimal digits");
        assertThat(rig.claims().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.outlets()).containsExactly("BBC News", "TASS"));
    }

    @Test
    void theSameArticleTwiceIsDeliveredInItsOrder() throws JsonProcessingException {
        var other =
                Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.area(2000, Qualifier.EXACT, null, List.of()));

        var answers = bulk(List.of(line(1, one("BBC News")), line(1, other), line(1, other)));

        assertThat(answers)
                .extracting(DeliveryLine::receipt)
                .containsExactly(
                        new Receipt(Rig.digest(1), 1, 1, true),
                        new Receipt(Rig.digest(1), 1, 1, true),
                        new Receipt(Rig.digest(1), 1, 0, false));
        assertThat(rig.claims().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.quantity().value()).isEqualTo(2000));
    }

    @Test
    void aLineBehindALaterDeliveryOfItsArticleChangesNothing() throws JsonProcessingException {
        var late = one("BBC News");
        var numbered = new Delivery(
                late.title(), late.outlet(), late.url(), late.publishedAt(), late.signature(), late.claims(), null, 3L);
        var withdrawn = new Delivery(
                late.title(), late.outlet(), late.url(), late.publishedAt(), late.signature(), List.of(), null, 4L);

        var answers = bulk(List.of(line(1, withdrawn), line(1, numbered), line(2, one("TASS"))));

        assertThat(answers)
                .extracting(DeliveryLine::receipt)
                .containsExactly(
                        new Receipt(Rig.digest(1), 0, 0, true),
                        new Receipt(Rig.digest(1), 0, 0, false),
                        new Receipt(Rig.digest(2), 1, 1, true));
        assertThat(rig.claims().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.outlets()).containsExactly("TASS"));
    }

    private static Delivery one(String outlet) {
        return Rig.delivery(outlet, "2022-09-08T20:00:00Z", Samples.thousand());
    }

    private String line(int article, Delivery delivery) {
        return rig.written(new ArticleDelivery(Rig.digest(article), delivery));
    }

    private List<DeliveryLine> bulk(List<String> lines) throws JsonProcessingException {
        var answer = given().contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/api/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var read = new ArrayList<DeliveryLine>();
        for (var line : answer.lines().toList()) read.add(json.readValue(line, DeliveryLine.class));
        return read;
    }
}
