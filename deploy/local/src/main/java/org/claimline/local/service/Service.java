package org.claimline.local.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three services, in the order in which they stop last. */
public enum Service {
    CLAIMS("claims-service", "claims", "-Xmx384m"),
    INGEST("ingest-service", "ingest", "-Xmx384m"),
    DASHBOARD("dashboard", null, "-Xmx256m");

    /** The databases, each with a role of the same name. */
    public static final List<String> DATABASES = List.of("claims", "ingest");

    private final String module;
    private final @Nullable String database;
    private final String heap;

    Service(String module, @Nullable String database, String heap) {
        this.module = module;
        this.database = database;
        this.heap = heap;
    }

    /** The Maven module, which is also what people call it. */
    public String module() {
        return module;
    }

    String heap() {
        return heap;
    }

    public int port(Ports ports) {
        return switch (this) {
            case CLAIMS -> ports.claims();
            case INGEST -> ports.ingest();
            case DASHBOARD -> ports.dashboard();
        };
    }

    /** Where it listens and whom it talks to: what any twelve-factor service is told. */
    Map<String, String> environment(ServiceProcess.Place place) {
        var environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                String.valueOf(port(place.ports())),
                "QUARKUS_REST_CLIENT_CLAIMS_URL",
                "http://127.0.0.1:" + place.reached().claims(),
                "QUARKUS_REST_CLIENT_INGEST_URL",
                "http://127.0.0.1:" + place.reached().ingest(),
                // Exports name the page of each claim.
                "CLAIMLINE_EXPORT_PAGES",
                "http://localhost:" + place.ports().dashboard()));
        if (database != null) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", url(database, place.reached()));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", place.passwords().of(database));
        }
        return environment;
    }

    // The driver's defaults wait for ever on a server that has gone.
    private static String url(String database, Ports ports) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database
                + "?connectTimeout=5&socketTimeout=30&tcpKeepAlive=true";
    }
}
