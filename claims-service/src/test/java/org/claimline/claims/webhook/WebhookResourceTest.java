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
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.claimline.api.ClaimQuery;
import org.claimline.api.WebhookDelivery.State;
import org.claimline.api.WebhookInput;
import org.claimline.api.WebhookTrigger;
import org.claimline.claims.Rig;
import org.claimline.claims.event.EventLog;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class WebhookResourceTest {
    private static final String DAY = "2022-09-08T20:00:00Z";

    @Inject
    Rig rig;

    @Inject
    WebhookRig hooks;

    @Inject
    EventLog log;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void begin() throws IOException {
        hooks.begin();
    }

    @AfterEach
    void end() {
        hooks.end();
    }

    @Test
    void theSecretIsShownOnce() {
        var webhook = hooks.threshold(1);

        assertThat(webhook.secret()).startsWith("whsec_");
        given().get("/api/webhooks/" + webhook.id()).then().body("secret", nullValue());
        given().get("/api/webhooks").then().body("secret", equalTo(java.util.Arrays.asList((Object) null)));
    }

    @Test
    void whatIsRefusedIsTriedAgainWithTheSameId() throws Exception {
        hooks.receiver().answers(503);
        var webhook = hooks.threshold(1);
        rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(100)));

        var first = hooks.receiver().next();
        hooks.receiver().answers(204);
        var second = hooks.receiver().next();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.signedWith(webhook.secret())).isTrue();
        hooks.awaitState(webhook, State.DELIVERED, 1);
    }

    @Test
    void whatIsGivenUpIsListedAndCanBeSentAgain() throws Exception {
        hooks.receiver().answers(500);
        var webhook = hooks.threshold(1);
        rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(100)));
        rig.deliver(2, Rig.delivery("BBC News", DAY, WebhookRig.km2(200)));

        var dead = hooks.awaitState(webhook, State.DEAD, 2);
        assertThat(dead).allSatisfy(delivery -> {
            assertThat(delivery.attempts()).isEqualTo(3);
            assertThat(delivery.lastError()).isEqualTo("the receiver answered 500");
        });
        hooks.receiver().answers(200);
        given().post("/api/webhooks/" + webhook.id() + "/deliveries/"
                        + dead.getFirst().id() + "/retry")
                .then()
                .statusCode(200);
        assertThat(hooks.awaitState(webhook, State.DELIVERED, 1).getFirst().id())
                .isEqualTo(dead.getFirst().id());
        given().post("/api/webhooks/" + webhook.id() + "/deliveries/retry")
                .then()
                .statusCode(200);
        hooks.awaitState(webhook, State.DELIVERED, 2);
    }

    @Test
    void aReceiverThatHangsHoldsNoOtherUp() throws Exception {
        try (var other = new Receiver()) {
            hooks.receiver().hangs();
            var stuck = hooks.threshold(1);
            hooks.create(
                    new WebhookInput("other", other.url(), WebhookRig.AREA, List.of(WebhookTrigger.THRESHOLD), 1.0));
            for (var i = 0; i < 4; i++) rig.deliver(i, Rig.delivery("BBC News", DAY, WebhookRig.km2(100 + i)));

            for (var i = 0; i < 4; i++) other.next();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> hooks.deliveries(stuck, null).stream()
                            .anyMatch(one -> "no answer within 2 seconds".equals(one.lastError())));
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (var other = new Receiver()) {
            hooks.receiver().redirects(other.url());
            var webhook = hooks.threshold(1);
            rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(100)));

            assertThat(hooks.awaitState(webhook, State.DEAD, 1).getFirst().lastError())
                    .isEqualTo("the receiver answered 307");
            assertThat(other.rest()).isEmpty();
        }
    }

    @Test
    void aReceiverThatIsGonePausesItsWebhook() throws Exception {
        hooks.receiver().answers(410);
        var webhook = hooks.threshold(1);
        rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(100)));

        hooks.awaitState(webhook, State.DEAD, 1);
        given().get("/api/webhooks/" + webhook.id()).then().body("paused", equalTo(true));
    }

    @Test
    void whatHappensWhileItIsPausedIsToldAfterwards() throws Exception {
        var webhook = hooks.threshold(1);
        given().post("/api/webhooks/" + webhook.id() + "/pause").then().body("paused", equalTo(true));
        rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(100)));
        hooks.published();
        assertThat(hooks.deliveries(webhook, null)).isEmpty();

        given().post("/api/webhooks/" + webhook.id() + "/resume").then().body("paused", equalTo(false));
        hooks.receiver().next();
    }

    @Test
    void whatWasLostWhileItWasPausedIsSaid() throws Exception {
        var webhook = hooks.threshold(1);
        given().post("/api/webhooks/" + webhook.id() + "/pause");
        rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(100)));
        hooks.published();
        // Again where the publisher had the log just then.
        await().until(() -> {
            log.prune(Duration.ofSeconds(-60));
            return log.reach().prunedId() == log.reach().lastId();
        });

        given().post("/api/webhooks/" + webhook.id() + "/resume");
        assertThat(hooks.receiver().next().message(json).type()).isEqualTo("RESET");
    }

    @Test
    void refusesWhatCannotBeToldOrMustNotBeReached() {
        refused(
                new WebhookInput("", "https://192.168.1.1/x", WebhookRig.AREA, List.of(), null),
                "name: expected 1 to 200");
        refused(
                new WebhookInput(
                        "n",
                        "https://169.254.169.254/latest",
                        WebhookRig.AREA,
                        List.of(WebhookTrigger.CONTRADICTION),
                        null),
                "url: expected a host on the public internet, got 169.254.169.254");
        refused(
                new WebhookInput(
                        "n", "http://[::ffff:10.0.0.1]/", WebhookRig.AREA, List.of(WebhookTrigger.CONTRADICTION), null),
                "url: expected a host on the public internet");
        refused(
                new WebhookInput("n", hooks.receiver().url(), ClaimQuery.ALL, List.of(WebhookTrigger.THRESHOLD), 1.0),
                "query.measure: expected the measure whose unit the threshold has");
        refused(
                new WebhookInput("n", hooks.receiver().url(), WebhookRig.AREA, List.of(WebhookTrigger.THRESHOLD), null),
                "threshold: expected a number exactly where THRESHOLD");
        given().get("/api/webhooks/none").then().statusCode(404);
    }

    private void refused(WebhookInput input, String violation) {
        hooks.post(input).statusCode(400).body("violations", hasItem(containsString(violation)));
    }
}
