package org.claimline.kubernetes.image;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A service of which an image is made: its module's name and the TCP port on which it listens by default. */
public enum ServiceImage {
    CLAIMS_SERVICE("claims-service", 8082),
    INGEST_SERVICE("ingest-service", 8081),
    DASHBOARD("dashboard", 8080);

    /** Name of the module, of its folder and of its Kubernetes objects. */
    public final String module;
    /** TCP port. */
    public final int port;

    ServiceImage(String module, int port) {
        this.module = module;
        this.port = port;
    }

    /**
     * The service of a name.
     *
     * @param module as in {@link #module}
     * @throws IllegalArgumentException naming the three that exist
     */
    public static ServiceImage named(String module) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service \"" + module + "\"; there are " + all()));
    }

    /** Where Maven leaves the runnable service, under the root of the project. */
    public Path quarkusApp(Path root) {
        return root.resolve(module).resolve("target").resolve("quarkus-app");
    }

    private static String all() {
        return Arrays.stream(values()).map(service -> service.module).collect(Collectors.joining(", "));
    }
}
