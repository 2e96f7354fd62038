package org.claimline.claims.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.claimline.api.ClaimQuery;
import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.api.Webhook;
import org.claimline.api.WebhookDelivery;
import org.claimline.api.WebhookDelivery.State;
import org.claimline.api.WebhookInput;
import org.claimline.api.WebhookTrigger;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.event.EventLog;
import org.claimline.testing.EmbeddedPostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class WebhookResourceTest {
    private static final String DAY = "2022-09-08T20:00:00Z";
    private static final ClaimQuery AREA =
            new ClaimQuery(Measure.AREA, null, null, null, null, null, null, null, null, null);

    @Inject
    Rig rig;

    @Inject
    EventLog log;

    @Inject
    ObjectMapper json;

    private Receiver receiver;

    @BeforeEach
    void begin() throws IOException {
        rig.clear();
        receiver = new Receiver();
    }

    @AfterEach
    void end() {
        for (var webhook : given().get("/api/webhooks").as(Webhook[].class))
            given().delete("/api/webhooks/" + webhook.id()).then().statusCode(204);
        receiver.close();
    }

    @Test
    void aFigureOverTheThresholdIsToldSigned() throws Exception {
        var webhook = threshold(1000);
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(900)));
        rig.deliver(2, Rig.delivery("BBC News", DAY, km2(1200)));

        var received = receiver.next();
        var message = received.message(json);
        assertThat(received.signedWith(webhook.secret())).isTrue();
        assertThat(received.id()).startsWith("msg_");
        assertThat(message.type()).isEqualTo("THRESHOLD");
        assertThat(message.data().reason()).isEqualTo("Volodymyr Zelenskyy claims \"1200.0 sq km\", over 1000 km2.");
        assertThat(message.data().event().claim().quantity().value()).isEqualTo(1200);
        awaitState(webhook, State.DELIVERED, 1);
        assertThat(receiver.rest()).isEmpty();
    }

    @Test
    void theSecretIsShownOnce() {
        var webhook = threshold(1);

        assertThat(webhook.secret()).startsWith("whsec_");
        given().get("/api/webhooks/" + webhook.id()).then().body("secret", nullValue());
        given().get("/api/webhooks").then().body("secret", equalTo(java.util.Arrays.asList((Object) null)));
    }

    @Test
    void anotherWordingIsToldWithBoth() throws Exception {
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(700)));
        published();
        create(input(WebhookTrigger.WORDING_CHANGED, null));
        rig.deliver(2, Rig.delivery("Sky News", DAY, km2(700)));
        rig.deliver(
                3,
                Rig.delivery(
                        "The Sun",
                        DAY,
                        Samples.area(700, Qualifier.NEARLY, Samples.window("2022-09-01", "2022-09-08"), List.of())));

        var message = receiver.next().message(json);
        assertThat(message.type()).isEqualTo("WORDING_CHANGED");
        assertThat(message.data().event().mention().outlet()).isEqualTo("The Sun");
        assertThat(message.data().reason()).startsWith("BBC News first, The Sun later:");
    }

    @Test
    void aContradictionIsTold() throws Exception {
        var held = Samples.control("geonames:707292", HeldBy.UKRAINE, Stance.ASSERTS);
        rig.deliver(1, Rig.delivery("BBC News", DAY, held));
        published();
        create(new WebhookInput("test", receiver.url(), null, List.of(WebhookTrigger.CONTRADICTION), null));
        var konashenkov = new Claimant(SourceKind.PERSON, "Igor Konashenkov", null, Side.RUSSIA, null);
        rig.deliver(
                2,
                Rig.delivery(
                        "TASS",
                        DAY,
                        Samples.by(konashenkov, Samples.control("geonames:707292", HeldBy.RUSSIA, Stance.ASSERTS))));

        var message = receiver.next().message(json);
        assertThat(message.type()).isEqualTo("CONTRADICTION");
        assertThat(message.data().event().claim().heldBy()).isEqualTo(HeldBy.RUSSIA);
        assertThat(message.data().reason()).isNotBlank();
    }

    @Test
    void aNewAssessmentIsTold() throws Exception {
        rig.assessors();
        create(input(WebhookTrigger.NEW_ASSESSMENT, null));
        rig.assess(
                        "id,assessor,said_on,measure,value,value_max,qualifier,unit,places,held_by,window_start,window_end,basis,"
                                + "outlet,citation,note\nisw-1,institute-for-the-study-of-war,2022-09-11,AREA,3000,,MORE_THAN,km2,,"
                                + "UKRAINE,2022-09-06,2022-09-11,CUMULATIVE,,cited,\n")
                .statusCode(200);

        var message = receiver.next().message(json);
        assertThat(message.type()).isEqualTo("NEW_ASSESSMENT");
        assertThat(message.data().event().assessment().id()).isEqualTo("isw-1");
    }

    @Test
    void whatIsRefusedIsTriedAgainWithTheSameId() throws Exception {
        receiver.answers(503);
        var webhook = threshold(1);
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));

        var first = receiver.next();
        receiver.answers(204);
        var second = receiver.next();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.signedWith(webhook.secret())).isTrue();
        awaitState(webhook, State.DELIVERED, 1);
    }

    @Test
    void whatIsGivenUpIsListedAndCanBeSentAgain() throws Exception {
        receiver.answers(500);
        var webhook = threshold(1);
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));
        rig.deliver(2, Rig.delivery("BBC News", DAY, km2(200)));

        var dead = awaitState(webhook, State.DEAD, 2);
        assertThat(dead).allSatisfy(delivery -> {
            assertThat(delivery.attempts()).isEqualTo(3);
            assertThat(delivery.lastError()).isEqualTo("the receiver answered 500");
        });
        receiver.answers(200);
        given().post("/api/webhooks/" + webhook.id() + "/deliveries/"
                        + dead.getFirst().id() + "/retry")
                .then()
                .statusCode(200);
        assertThat(awaitState(webhook, State.DELIVERED, 1).getFirst().id())
                .isEqualTo(dead.getFirst().id());
        given().post("/api/webhooks/" + webhook.id() + "/deliveries/retry")
                .then()
                .statusCode(200);
        awaitState(webhook, State.DELIVERED, 2);
    }

    @Test
    void aReceiverThatHangsHoldsNoOtherUp() throws Exception {
        try (var other = new Receiver()) {
            receiver.hangs();
            var stuck = threshold(1);
            create(new WebhookInput("other", other.url(), AREA, List.of(WebhookTrigger.THRESHOLD), 1.0));
            for (var i = 0; i < 4; i++) rig.deliver(i, Rig.delivery("BBC News", DAY, km2(100 + i)));

            for (var i = 0; i < 4; i++) other.next();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> deliveries(stuck, null).stream()
                            .anyMatch(one -> "no answer within 2 seconds".equals(one.lastError())));
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (var other = new Receiver()) {
            receiver.redirects(other.url());
            var webhook = threshold(1);
            rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));

            assertThat(awaitState(webhook, State.DEAD, 1).getFirst().lastError())
                    .isEqualTo("the receiver answered 307");
            assertThat(other.rest()).isEmpty();
        }
    }

    @Test
    void aReceiverThatIsGonePausesItsWebhook() throws Exception {
        receiver.answers(410);
        var webhook = threshold(1);
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));

        awaitState(webhook, State.DEAD, 1);
        given().get("/api/webhooks/" + webhook.id()).then().body("paused", equalTo(true));
    }

    @Test
    void whatHappensWhileItIsPausedIsToldAfterwards() throws Exception {
        var webhook = threshold(1);
        given().post("/api/webhooks/" + webhook.id() + "/pause").then().body("paused", equalTo(true));
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));
        published();
        assertThat(deliveries(webhook, null)).isEmpty();

        given().post("/api/webhooks/" + webhook.id() + "/resume").then().body("paused", equalTo(false));
        receiver.next();
    }

    @Test
    void whatWasLostWhileItWasPausedIsSaid() throws Exception {
        var webhook = threshold(1);
        given().post("/api/webhooks/" + webhook.id() + "/pause");
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));
        published();
        // Again where the publisher had the log just then.
        await().until(() -> {
            log.prune(Duration.ofSeconds(-60));
            return log.reach().prunedId() == log.reach().lastId();
        });

        given().post("/api/webhooks/" + webhook.id() + "/resume");
        assertThat(receiver.next().message(json).type()).isEqualTo("RESET");
    }

    @Test
    void refusesWhatCannotBeToldOrMustNotBeReached() {
        refused(new WebhookInput("", "https://192.168.1.1/x", AREA, List.of(), null), "name: expected 1 to 200");
        refused(
                new WebhookInput(
                        "n", "https://169.254.169.254/latest", AREA, List.of(WebhookTrigger.CONTRADICTION), null),
                "url: expected a host on the public internet, got 169.254.169.254");
        refused(
                new WebhookInput("n", "http://[::ffff:10.0.0.1]/", AREA, List.of(WebhookTrigger.CONTRADICTION), null),
                "url: expected a host on the public internet");
        refused(
                new WebhookInput("n", receiver.url(), ClaimQuery.ALL, List.of(WebhookTrigger.THRESHOLD), 1.0),
                "query.measure: expected the measure whose unit the threshold has");
        refused(
                new WebhookInput("n", receiver.url(), AREA, List.of(WebhookTrigger.THRESHOLD), null),
                "threshold: expected a number exactly where THRESHOLD");
        given().get("/api/webhooks/none").then().statusCode(404);
    }

    private void refused(WebhookInput input, String violation) {
        post(input).statusCode(400).body("violations", hasItem(containsString(violation)));
    }

    private Webhook threshold(double km2) {
        return create(input(WebhookTrigger.THRESHOLD, km2));
    }

    private WebhookInput input(WebhookTrigger trigger, @Nullable Double threshold) {
        return new WebhookInput("test", receiver.url(), AREA, List.of(trigger), threshold);
    }

    private Webhook create(WebhookInput input) {
        return post(input).statusCode(201).extract().as(Webhook.class);
    }

    private ValidatableResponse post(WebhookInput input) {
        return given().contentType(ContentType.JSON)
                .body(rig.written(input))
                .post("/api/webhooks")
                .then();
    }

    private List<WebhookDelivery> awaitState(Webhook webhook, State state, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> deliveries(webhook, state).size() == count);
        return deliveries(webhook, state);
    }

    private static List<WebhookDelivery> deliveries(Webhook webhook, @Nullable State state) {
        var request = given();
        if (state != null) request = request.queryParam("state", state);
        return List.of(
                request.get("/api/webhooks/" + webhook.id() + "/deliveries").as(WebhookDelivery[].class));
    }

    /** Numbers everything that was committed. */
    private void published() {
        while (log.reach().waiting()) log.publish();
    }

    private static Mention km2(double value) {
        return Samples.area(value, Qualifier.MORE_THAN, Samples.window("2022-09-01", "2022-09-08"), List.of());
    }
}
