package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where PostgreSQL has run out of something nothing is acknowledged that is not kept, and the caller is told to come again. */
class ShortageTest {
    /** As a full disk answers, at the commit, so that everything before it went well. */
    private static final String FULL = """
            create function no_room() returns trigger language plpgsql as $$
            begin raise exception 'no space left on device' using errcode = '53100'; end $$
            """;

    private static final String FULL_TABLE = """
            create constraint trigger no_room after insert or update on %s
                deferrable initially deferred for each row execute function no_room()
            """;

    private static final String ROOM = "drop function no_room() cascade";

    private Rig rig;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        rig = Rig.start(folder);
    }

    @AfterEach
    void close() {
        if (rig != null) rig.close();
    }

    @Test
    void nothingAcknowledgedIsLostWhereConnectionsOrRoomRunOut() throws Exception {
        var load = new Load(rig, "shortage");
        load.send(Load.articles(0, 20));
        try (var sending = Executors.newVirtualThreadPerTaskExecutor()) {
            connections(0);
            var first = sending.submit(() -> load.send(Load.articles(20, 20)));
            assertToldToComeAgain("no connection");
            assertRefused("claims, no connection", rig.claims.get("/api/claims"));
            connections(-1);
            first.get();

            rig.execute("ingest", FULL, FULL_TABLE.formatted("article"), FULL_TABLE.formatted("intake_run"));
            var second = sending.submit(() -> load.send(Load.articles(40, 20)));
            assertToldToComeAgain("full disk of ingest-service");
            rig.execute("ingest", ROOM);
            second.get();

            rig.execute("claims", FULL, FULL_TABLE.formatted("article"));
            load.send(Load.articles(60, 20));
            assertRefused("delivery, full disk of claims-service", delivery());
            rig.execute("claims", ROOM);
        }
        load.assertArrived();
        Scale.say("R7: %d claims, as the articles say", LoadArticle.CLAIMS * load.articles());
    }

    /** How many connections each service may have; those that it has are ended. */
    private void connections(int most) throws SQLException {
        rig.execute(
                "postgres",
                "alter role ingest connection limit " + most,
                "alter role claims connection limit " + most,
                "select pg_terminate_backend(pid) from pg_stat_activity where usename in ('ingest', 'claims')");
    }

    private void assertToldToComeAgain(String shortage) {
        var body = new LoadArticle(1_000).json().getBytes(StandardCharsets.UTF_8);
        assertRefused("post, " + shortage, rig.ingest.post("/api/articles", "application/json", body));
        assertRefused("upload, " + shortage, rig.ingest.upload("/api/intake-runs", "never-" + shortage.length(), body));
    }

    private HttpResponse<String> delivery() {
        var digest = "%064x".formatted(1);
        return rig.claims.put("/api/articles/" + digest + "/claims", "application/json", "{\"claims\": []}");
    }

    private static void assertRefused(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(what).isPresent();
    }
}
