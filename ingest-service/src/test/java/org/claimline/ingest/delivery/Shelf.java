package org.claimline.ingest.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.claimline.ingest.database.Database;
import org.flywaydb.core.Flyway;

/** The database under the tests of deliveries, and what stands in it. */
final class Shelf {
    /** A server of its own, which ends with the JVM. */
    static final Database DATABASE = started();

    private Shelf() {}

    private static Database started() {
        try {
            var source = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure().dataSource(source).load().migrate();
            return new Database(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void empty() {
        sql("truncate article, outbox cascade");
    }

    static String article(int n) {
        var digest = "%064x".formatted(n);
        sql("insert into article (digest, text, claims) values ('" + digest + "', 'text " + n + "', '[]')");
        sql("insert into outbox (digest) values ('" + digest + "')");
        return digest;
    }

    static void pauseIsOver() {
        sql("update outbox set due_at = clock_timestamp() - interval '1 second'");
    }

    static void sql(String sql) {
        DATABASE.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    static Relay relay(Outbox outbox, FakeClaims claims) {
        return new Relay(outbox, claims.client(), new FakeConfig(), FakeClaims.JSON);
    }

    private record FakeConfig() implements Relay.RelayConfig {
        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration lease() {
            return Duration.ofMinutes(1);
        }
    }
}
