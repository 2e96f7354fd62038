package org.claimline.kubernetes.image;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.LogEvent;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;

/** Builds the image of a service; the same files and the same base make the same image, bit for bit. */
public final class ImageBuilder {
    // Above the range that distributions give to people and daemons; a number, as Kubernetes cannot tell who a name is.
    private static final String USER = "10001:10001";

    private static final List<String> ENTRY_POINT = List.of(
            "java",
            // Metaspace, code, threads and buffers of a Quarkus service take about 250 MB beside the heap.
            "-XX:MaxRAMPercentage=60",
            // A service that ran out of memory once cannot be trusted any more; Kubernetes starts a fresh one.
            "-XX:+ExitOnOutOfMemoryError",
            "-jar",
            "/app/quarkus-run.jar");

    private final Consumer<LogEvent> log;

    /**
     * A builder for any number of images.
     *
     * @param log told what Jib does
     */
    public ImageBuilder(Consumer<LogEvent> log) {
        this.log = log;
    }

    /**
     * Builds one image and brings it to its target.
     *
     * @return with the digest of the image
     * @throws InvalidImageReferenceException when the base is no image name
     * @throws IOException when the files cannot be read
     * @throws Exception whatever Jib meets on the way to a registry, with a message meant for people
     */
    public JibContainer build(ImageRequest request) throws Exception {
        Properties build = buildProperties();
        String version = build.getProperty("version");
        Containerizer target = request.target()
                .containerizer()
                .setToolName("claimline")
                .setToolVersion(version)
                .setAllowInsecureRegistries(request.insecure())
                .addEventHandler(LogEvent.class, log);
        return from(request.base())
                .setFileEntriesLayers(request.app().layers())
                .setEntrypoint(ENTRY_POINT)
                // Clears what the base would run.
                .setProgramArguments(List.of())
                .setUser(USER)
                .setWorkingDirectory(QuarkusApp.HOME)
                .setExposedPorts(Port.tcp(request.service().port))
                .setPlatforms(Set.of(request.platform()))
                .setCreationTime(Instant.parse(build.getProperty("created")))
                .setLabels(labels(request.service(), version))
                .containerize(target);
    }

    /** An image in a registry, with the credentials of the user's Docker configuration, if any. */
    static RegistryImage inRegistry(ImageReference name) {
        return RegistryImage.named(name)
                .addCredentialRetriever(
                        CredentialRetrieverFactory.forImage(name, event -> {}).dockerConfig());
    }

    private static JibContainerBuilder from(String base) throws InvalidImageReferenceException {
        if (base.equals("scratch")) {
            return Jib.fromScratch();
        }
        return base.contains("://") ? Jib.from(base) : Jib.from(inRegistry(ImageReference.parse(base)));
    }

    private static Map<String, String> labels(ServiceImage service, String version) {
        return Map.of(
                "org.opencontainers.image.title",
                "Claimline " + service.module,
                "org.opencontainers.image.version",
                version,
                "org.opencontainers.image.licenses",
                "Apache-2.0");
    }

    private static Properties buildProperties() throws IOException {
        try (InputStream file = ImageBuilder.class.getResourceAsStream("build.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(file, "build.properties is missing in the jar"));
            return properties;
        }
    }
}
