package org.claimline.claims.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Qualifier;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.api.WebhookDelivery.State;
import org.claimline.api.WebhookInput;
import org.claimline.api.WebhookTrigger;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sets a webhook off, and what is told then. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class WebhookTriggersTest {
    private static final String DAY = "2022-09-08T20:00:00Z";

    @Inject
    Rig rig;

    @Inject
    WebhookRig hooks;

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
    void aFigureOverTheThresholdIsToldSigned() throws Exception {
        var webhook = hooks.threshold(1000);
        rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(900)));
        rig.deliver(2, Rig.delivery("BBC News", DAY, WebhookRig.km2(1200)));

        var received = hooks.receiver().next();
        var message = received.message(json);
        assertThat(received.signedWith(webhook.secret())).isTrue();
        assertThat(received.id()).startsWith("msg_");
        assertThat(message.type()).isEqualTo("THRESHOLD");
        assertThat(message.data().reason()).isEqualTo("Volodymyr Zelenskyy claims \"1200.0 sq km\", over 1000 km2.");
        assertThat(message.data().event().claim().quantity().value()).isEqualTo(1200);
        hooks.awaitState(webhook, State.DELIVERED, 1);
        assertThat(hooks.receiver().rest()).isEmpty();
    }

    @Test
    void anotherWordingIsToldWithBoth() throws Exception {
        rig.deliver(1, Rig.delivery("BBC News", DAY, WebhookRig.km2(700)));
        hooks.published();
        hooks.create(hooks.input(WebhookTrigger.WORDING_CHANGED, null));
        rig.deliver(2, Rig.delivery("Sky News", DAY, WebhookRig.km2(700)));
        rig.deliver(
                3,
                Rig.delivery(
                        "The Sun",
                        DAY,
                        Samples.area(700, Qualifier.NEARLY, Samples.window("2022-09-01", "2022-09-08"), List.of())));

        var message = hooks.receiver().next().message(json);
        assertThat(message.type()).isEqualTo("WORDING_CHANGED");
        assertThat(message.data().event().mention().outlet()).isEqualTo("The Sun");
        assertThat(message.data().reason()).startsWith("BBC News first, The Sun later:");
    }

    @Test
    void aContradictionIsTold() throws Exception {
        var held = Samples.control("geonames:707292", HeldBy.UKRAINE, Stance.ASSERTS);
        rig.deliver(1, Rig.delivery("BBC News", DAY, held));
        hooks.published();
        hooks.create(
                new WebhookInput("test", hooks.receiver().url(), null, List.of(WebhookTrigger.CONTRADICTION), null));
        var konashenkov = new Claimant(SourceKind.PERSON, "Igor Konashenkov", null, Side.RUSSIA, null);
        rig.deliver(
                2,
                Rig.delivery(
                        "TASS",
                        DAY,
                        Samples.by(konashenkov, Samples.control("geonames:707292", HeldBy.RUSSIA, Stance.ASSERTS))));

        var message = hooks.receiver().next().message(json);
        assertThat(message.type()).isEqualTo("CONTRADICTION");
        assertThat(message.data().event().claim().heldBy()).isEqualTo(HeldBy.RUSSIA);
        assertThat(message.data().reason()).isNotBlank();
    }

    @Test
    void aNewAssessmentIsTold() throws Exception {
        rig.assessors();
        hooks.create(hooks.input(WebhookTrigger.NEW_ASSESSMENT, null));
        rig.assess(
                        "id,assessor,said_on,measure,value,value_max,qualifier,unit,places,held_by,window_start,window_end,basis,"
                                + "outlet,citation,note\nisw-1,institute-for-the-study-of-war,2022-09-11,AREA,3000,,MORE_THAN,km2,,"
                                + "UKRAINE,2022-09-06,2022-09-11,CUMULATIVE,,cited,\n")
                .statusCode(200);

        var message = hooks.receiver().next().message(json);
        assertThat(message.type()).isEqualTo("NEW_ASSESSMENT");
        assertThat(message.data().event().assessment().id()).isEqualTo("isw-1");
    }
}
