package org.claimline.claims;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimPage;
import org.claimline.api.Delivery;
import org.claimline.api.Mention;
import org.claimline.api.Receipt;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.DatabaseException;
import org.claimline.claims.jdbc.Query;

/** What the tests of the running service share: an empty store, and calls as ingest-service makes them. */
@ApplicationScoped
public class Rig {
    /** What is written once, when the database is made, and the log of events, which a background thread writes. */
    private static final List<String> STAYING =
            List.of("flyway_schema_history", "installation", "event_log", "event", "change", "refit");

    private static final String DEADLOCK = "40P01";

    private final Database database;
    private final ObjectMapper json;

    Rig(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Empties the store. */
    public void clear() {
        var tables = database.list(
                new Query("select quote_ident(tablename) from pg_tables")
                        .where("schemaname = current_schema()")
                        .where("not tablename = any (?)", STAYING),
                row -> row.getString(1));
        truncate("truncate " + String.join(", ", tables), 10);
    }

    /** Background threads read several tables in an order of their own, which may cross the one of emptying them. */
    private void truncate(String sql, int tries) {
        try {
            database.update(sql);
        } catch (DatabaseException e) {
            if (tries == 1 || !(e.getCause() instanceof SQLException cause) || !DEADLOCK.equals(cause.getSQLState()))
                throw e;
            truncate(sql, tries - 1);
        }
    }

    /**
     * The tag of an answer, good until something changes: it would also name a transaction of a background thread that began before the
     * latest change and is still under way.
     */
    public String tag(String address) {
        awaitOlder();
        return given().get(address).then().statusCode(200).extract().header("ETag");
    }

    /** From when on changes are to be asked for, so that none of those before this call comes again. */
    public Instant until() {
        awaitOlder();
        return Objects.requireNonNull(claims().until());
    }

    /** Waits for the transactions under way, such as a background thread's: what is known reaches no further than their begin. */
    private void awaitOlder() {
        var now = database.first(new Query("select clock_timestamp() as now"), row -> Columns.instant(row, "now"))
                .orElseThrow();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database.number(new Query(
                                "select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and pid <> pg_backend_pid() and xact_start <= ?::timestamptz",
                                now))
                        == 0);
    }

    /** Digest number n. */
    public static String digest(int number) {
        return "%064x".formatted(number);
    }

    public static Delivery delivery(String outlet, String publishedAt, Mention... mentions) {
        return new Delivery("Title", outlet, "https://example.org/a", Instant.parse(publishedAt), List.of(mentions));
    }

    /** The same of a text that stood somewhere. */
    public static Delivery at(Delivery one, Delivery.Version version) {
        return new Delivery(
                one.title(),
                one.outlet(),
                one.url(),
                one.publishedAt(),
                one.signature(),
                one.claims(),
                version,
                one.number());
    }

    public Receipt deliver(int article, Delivery delivery) {
        return put(article, delivery).statusCode(200).extract().as(Receipt.class);
    }

    public ValidatableResponse put(int article, Delivery delivery) {
        return given().contentType(ContentType.JSON)
                .body(written(delivery))
                .put("/api/articles/" + digest(article) + "/claims")
                .then();
    }

    public ClaimPage claims(Object... parameters) {
        var request = given();
        for (var i = 0; i < parameters.length; i += 2)
            request = request.queryParam((String) parameters[i], parameters[i + 1]);
        return request.get("/api/claims").then().statusCode(200).extract().as(ClaimPage.class);
    }

    public ClaimDetail detail(long id) {
        return given().get("/api/claims/" + id).then().statusCode(200).extract().as(ClaimDetail.class);
    }

    public ValidatableResponse describe(Source source) {
        return given().contentType(ContentType.JSON)
                .body(written(source))
                .put("/api/sources/" + source.id())
                .then();
    }

    public ValidatableResponse assess(String csv) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/api/assessments")
                .then();
    }

    /** Describes the two assessors. */
    public void assessors() {
        describe(assessor("institute-for-the-study-of-war", "Institute for the Study of War", "ISW"))
                .statusCode(200);
        describe(assessor("uk-ministry-of-defence", "UK Ministry of Defence", "UK MoD"))
                .statusCode(200);
    }

    public static Source assessor(String id, String name, String alias) {
        return Source.alone(
                id,
                name,
                SourceKind.ORGANISATION,
                SourceRole.ASSESSOR,
                Side.INDEPENDENT,
                null,
                null,
                null,
                List.of(alias),
                true);
    }

    /** A statement that a busy machine needs long for. */
    @Transactional
    public void updateInBulk(String sql) {
        database.inBulk();
        database.update(sql);
    }

    /** Copies the one delivered claim within the database, day after day, until there are so many. */
    @Transactional
    public void multiply(int count) {
        database.inBulk();
        database.update("""
                with old as (select * from claim), copied as (
                    insert into claim (id, merge_key, measure, claimant, stance, held_by, value, window_start, window_end,
                        as_of, as_of_clock, place_ids, oblasts, place_names, outlets, mentions, leading_id, words,
                        leading_digest, leading_body)
                    select 1000000 + n, merge_key || n, measure, claimant, stance, held_by, value, window_start, window_end,
                        as_of - n % 500, as_of_clock, place_ids, oblasts, place_names, outlets, mentions, 1000000 + n, words,
                        leading_digest, leading_body
                    from old, generate_series(2, ?) n)
                insert into mention (id, claim_id, digest, ordinal, merge_key, claimant, body)
                select 1000000 + n, 1000000 + n, digest, n, merge_key || n, claimant, body from mention, generate_series(2, ?) n""", count, count);
        // As the server does by itself within a minute: until then it takes the tables for as small as they were.
        database.update("analyze claim, mention");
    }

    public String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
