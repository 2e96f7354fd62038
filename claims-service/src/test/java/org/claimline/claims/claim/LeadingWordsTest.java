package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.claimline.api.Claim;
import org.claimline.api.Qualifier;
import org.claimline.api.Timeline;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim's row keeps what it shows of its leading mention: whatever becomes of that mention, the claim shows it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class LeadingWordsTest {
    /** Claims whose row tells something else than the mention that leads them. */
    static final String ASTRAY = """
            select count(*) from claim c left join mention m on m.id = c.leading_id
            where (c.leading_digest = m.digest and m.body::jsonb @> c.leading_body::jsonb and jsonb_exists(c.leading_body::jsonb, 'evidence')) is not true""";

    /** Keys that tell something else than their claims. */
    static final String MISLEADING = """
            select count(*) from claim_key f left join claim c on c.id = f.claim_id
            where ((f.figure, f.day, f.measure) = (c.stance <> 'DENIES' and c.mentions > 0, coalesce(c.as_of, date '0001-01-01'), c.measure)
                and f.held_by is not distinct from c.held_by) is not true""";

    private static final String EARLY = "2022-09-08T10:00:00Z";
    private static final String LATE = "2022-09-08T20:00:00Z";

    @Inject
    Rig rig;

    @Inject
    Database database;

    @BeforeEach
    void clear() {
        rig.clear();
    }

    @Test
    void showsTheMentionThatLeadsFromNowOn() {
        rig.deliver(1, Rig.delivery("BBC News", LATE, Samples.thousand()));
        rig.deliver(2, Rig.delivery("Reuters", EARLY, Samples.thousand()));

        assertThat(only().digest()).isEqualTo(Rig.digest(2));
        assertThat(astray()).isZero();
    }

    @Test
    void showsOtherWordsOfTheSameMention() {
        rig.deliver(1, Rig.delivery("BBC News", EARLY, Samples.thousand()));
        var former = only();
        rig.deliver(1, Rig.delivery("BBC News", EARLY, Samples.at(40, Samples.thousand())));

        assertThat(only().id()).isEqualTo(former.id());
        assertThat(only().evidence()).isNotEqualTo(former.evidence());
        assertThat(astray()).isZero();
    }

    @Test
    void showsTheMentionThatIsLeft() {
        rig.deliver(1, Rig.delivery("BBC News", EARLY, Samples.thousand()));
        rig.deliver(2, Rig.delivery("Reuters", LATE, Samples.thousand()));
        rig.deliver(1, Rig.delivery("BBC News", EARLY));

        assertThat(only().digest()).isEqualTo(Rig.digest(2));
        assertThat(astray()).isZero();
    }

    @Test
    void showsAsMuchInATimelineAsInAList() {
        rig.deliver(
                1,
                Rig.delivery(
                        "BBC News",
                        LATE,
                        Samples.area(8000, Qualifier.ABOUT, Samples.window("2022-09-01", "2022-09-13"), List.of())));

        var timeline =
                given().get("/api/timeline").then().statusCode(200).extract().as(Timeline.class);
        assertThat(timeline.claims()).containsExactly(only());
    }

    private Claim only() {
        var claims = rig.claims().claims();
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private long astray() {
        return database.number(new Query(ASTRAY));
    }
}
