package org.claimline.claims.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.claimline.api.ClaimQuery;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Webhook;
import org.claimline.api.WebhookDelivery;
import org.claimline.api.WebhookDelivery.State;
import org.claimline.api.WebhookInput;
import org.claimline.api.WebhookTrigger;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.event.EventLog;
import org.jspecify.annotations.Nullable;

/** What the tests of webhooks share: an empty store, a receiver, and webhooks that lead there. */
@ApplicationScoped
class WebhookRig {
    /** Every area. */
    static final ClaimQuery AREA = new ClaimQuery(Measure.AREA, null, null, null, null, null, null, null, null, null);

    private final Rig rig;
    private final EventLog log;
    private @Nullable Receiver receiver;

    WebhookRig(Rig rig, EventLog log) {
        this.rig = rig;
        this.log = log;
    }

    void begin() throws IOException {
        rig.clear();
        receiver = new Receiver();
    }

    void end() {
        for (var webhook : given().get("/api/webhooks").as(Webhook[].class))
            given().delete("/api/webhooks/" + webhook.id()).then().statusCode(204);
        receiver().close();
    }

    /** Where the webhooks lead. */
    Receiver receiver() {
        return Objects.requireNonNull(receiver);
    }

    Webhook threshold(double km2) {
        return create(input(WebhookTrigger.THRESHOLD, km2));
    }

    WebhookInput input(WebhookTrigger trigger, @Nullable Double threshold) {
        return new WebhookInput("test", receiver().url(), AREA, List.of(trigger), threshold);
    }

    Webhook create(WebhookInput input) {
        return post(input).statusCode(201).extract().as(Webhook.class);
    }

    ValidatableResponse post(WebhookInput input) {
        return given().contentType(ContentType.JSON)
                .body(rig.written(input))
                .post("/api/webhooks")
                .then();
    }

    List<WebhookDelivery> awaitState(Webhook webhook, State state, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> deliveries(webhook, state).size() == count);
        return deliveries(webhook, state);
    }

    List<WebhookDelivery> deliveries(Webhook webhook, @Nullable State state) {
        var request = given();
        if (state != null) request = request.queryParam("state", state);
        return List.of(
                request.get("/api/webhooks/" + webhook.id() + "/deliveries").as(WebhookDelivery[].class));
    }

    /** Numbers everything that was committed. */
    void published() {
        while (log.reach().waiting()) log.publish();
    }

    static Mention km2(double value) {
        return Samples.area(value, Qualifier.MORE_THAN, Samples.window("2022-09-01", "2022-09-08"), List.of());
    }
}
