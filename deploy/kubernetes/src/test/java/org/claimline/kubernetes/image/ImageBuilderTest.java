package org.claimline.kubernetes.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a folder of the shape that Quarkus leaves; the real ones are the business of {@link ServiceImagesTest}. */
class ImageBuilderTest {
    private static final List<String> FILES = List.of(
            "lib/boot/org.jboss.boot-1.jar",
            "lib/main/io.quarkus.core-1.jar",
            "lib/main/org.claimline.claims-api-1.jar",
            "quarkus/generated-bytecode.jar",
            "app/dashboard-1.jar",
            "quarkus-run.jar",
            "quarkus-app-dependencies.txt");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void runnableService() throws IOException {
        for (String name : FILES) {
            Path file = app().resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "content of " + name);
        }
    }

    @Test
    void startsTheServiceAsANumberedUserOnItsPort() throws IOException {
        JsonNode runtime = built("first.tar").runtime();

        assertThat(texts(runtime.get("Entrypoint")))
                .containsExactly(
                        "java",
                        "-XX:MaxRAMPercentage=60",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        "/app/quarkus-run.jar");
        assertThat(runtime.get("Cmd")).isEmpty();
        assertThat(runtime.get("User").asText()).isEqualTo("10001:10001");
        assertThat(runtime.get("WorkingDir").asText()).isEqualTo("/app");
        assertThat(names(runtime.get("ExposedPorts"))).containsExactly("8080/tcp");
    }

    @Test
    void saysWhatItIs() throws IOException {
        ImageTar image = built("first.tar");

        JsonNode labels = image.runtime().get("Labels");
        assertThat(labels.get("org.opencontainers.image.title").asText()).isEqualTo("Claimline dashboard");
        assertThat(labels.get("org.opencontainers.image.version").asText())
                .isEqualTo(System.getProperty("claimline.version"));
        assertThat(labels.get("org.opencontainers.image.licenses").asText()).isEqualTo("Apache-2.0");
        assertThat(image.tags()).containsExactly("claimline-dashboard:1");
        assertThat(image.config().get("architecture").asText()).isEqualTo("amd64");
    }

    @Test
    void layersWhatChangesSeldomBelowWhatChangesOften() throws IOException {
        ImageTar image = built("first.tar");

        assertThat(image.layers())
                .extracting(layer -> List.copyOf(layer.keySet()))
                .containsExactly(
                        List.of("/app/lib/boot/org.jboss.boot-1.jar", "/app/lib/main/io.quarkus.core-1.jar"),
                        List.of("/app/quarkus/generated-bytecode.jar"),
                        List.of("/app/app/dashboard-1.jar", "/app/lib/main/org.claimline.claims-api-1.jar"),
                        List.of("/app/quarkus-run.jar"));
        assertThat(image.layers().get(3).get("/app/quarkus-run.jar"))
                .asString(UTF_8)
                .isEqualTo("content of quarkus-run.jar");
    }

    @Test
    void isTheSameBitForBitWhenBuiltAgain() throws IOException {
        built("first.tar");
        Files.setLastModifiedTime(app().resolve("quarkus-run.jar"), FileTime.fromMillis(0));
        ImageTar second = built("second.tar");

        assertThat(folder.resolve("second.tar")).hasSameBinaryContentAs(folder.resolve("first.tar"));
        assertThat(second.config().get("created").asText()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void changesOnlyTheLayerOfTheChangedFile() throws IOException {
        JsonNode before = built("first.tar").config().get("rootfs").get("diff_ids");
        Files.writeString(app().resolve("app/dashboard-1.jar"), "another content");
        JsonNode after = built("second.tar").config().get("rootfs").get("diff_ids");

        assertThat(after.get(2)).isNotEqualTo(before.get(2));
        assertThat(List.of(after.get(0), after.get(1), after.get(3)))
                .isEqualTo(List.of(before.get(0), before.get(1), before.get(3)));
    }

    @Test
    void takesAnImageFromAFileAsItsBase() throws IOException {
        built("base.tar");

        assertThat(run("--service dashboard --from tar://%s --to claimline-dashboard:2 --tar %s"
                        .formatted(folder.resolve("base.tar"), folder.resolve("upon.tar"))))
                .isZero();

        assertThat(ImageTar.read(folder.resolve("upon.tar")).layers()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --to a:1                                             | --service is missing
            --service dashboard                                  | --to is missing
            --service web --to a:1                               | no service "web"; there are claims-service, ingest-service, dashboard
            --service dashboard --to A:1                         | --to is no image name: Invalid image reference: A:1
            --service dashboard --to a:1 --platform amd64        | a platform is written as linux/amd64, not "amd64"
            --service dashboard --to a:1 --insecure maybe        | --insecure is yes or no, not "maybe"
            --service dashboard --to a:1 --push yes              | unknown option --push
            --service dashboard --to                             | --to has no value
            --service dashboard --to a:1 --to b:1                | --to is given twice
            --service claims-service --to a:1                    | no runnable service at
            """)
    void saysWhatIsWrongWithACall(String arguments, String message) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith(message).contains("See --help.");
    }

    @Test
    void pushesToARegistry() throws IOException {
        try (FakeRegistry registry = FakeRegistry.open()) {
            assertThat(push(registry)).as(err.toString(UTF_8)).isZero();

            JsonNode manifest = registry.manifest("claimline/dashboard", "1");
            assertThat(manifest.get("layers")).hasSize(4);
            assertThat(registry.blobs())
                    .hasSize(5)
                    .contains(manifest.at("/config/digest").asText());
        }
    }

    @Test
    void saysWhyAnImageCouldNotBePushed() throws IOException {
        try (FakeRegistry registry = FakeRegistry.refusing()) {
            assertThat(push(registry)).isEqualTo(1);
            assertThat(err.toString(UTF_8))
                    .contains("The image could not be built: ", "Unauthorized for " + registry.address());
        }
    }

    @Test
    void saysWhichPartOfTheServiceIsMissing() throws IOException {
        Files.delete(app().resolve("quarkus-run.jar"));

        assertThatThrownBy(() -> new QuarkusApp(app()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quarkus-run.jar is missing; build the services first");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("--service", "--to", "--tar", "eclipse-temurin:21-jre");
    }

    private Path app() {
        return ServiceImage.DASHBOARD.quarkusApp(folder);
    }

    private ImageTar built(String name) throws IOException {
        String arguments = "--service dashboard --from scratch --to claimline-dashboard:1 --tar ";
        assertThat(run(arguments + folder.resolve(name)))
                .as(err.toString(UTF_8))
                .isZero();
        return ImageTar.read(folder.resolve(name));
    }

    private int push(FakeRegistry registry) {
        return run("--service dashboard --from scratch --insecure yes --to " + registry.address()
                + "/claimline/dashboard:1");
    }

    private int run(String arguments) {
        return ImageCommand.run(List.of(arguments.split(" ")), folder, printing(out), printing(err));
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
