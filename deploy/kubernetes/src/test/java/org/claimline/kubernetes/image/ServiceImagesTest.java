package org.claimline.kubernetes.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The images of the real services, from the folders that the same build left before. */
class ServiceImagesTest {
    private static final Path ROOT = Path.of(System.getProperty("claimline.root"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void holdsTheWholeServiceAndNothingElse(ServiceImage service) throws IOException {
        ImageTar image = ImageTar.of(service, folder);

        Path app = service.quarkusApp(ROOT);
        Set<String> expected = new TreeSet<>();
        for (String part : List.of("lib", "quarkus", "app", "quarkus-run.jar")) {
            try (Stream<Path> files = Files.walk(app.resolve(part))) {
                files.filter(Files::isRegularFile).forEach(file -> expected.add("/app/" + app.relativize(file)));
            }
        }
        assertThat(image.layers().stream().flatMap(layer -> layer.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void saysOnWhichPortAndAsWhomItRuns(ServiceImage service) throws IOException {
        JsonNode runtime = ImageTar.of(service, folder).runtime();

        assertThat(runtime.get("ExposedPorts").fieldNames().next()).isEqualTo(service.port + "/tcp");
        assertThat(runtime.get("User").asText()).isEqualTo("10001:10001");
    }

    /** A library of ours in the lowest layer would change it with every version. */
    @ParameterizedTest
    @EnumSource
    void keepsOurOwnJarsOutOfTheLowestLayer(ServiceImage service) throws IOException {
        ImageTar image = ImageTar.of(service, folder);

        assertThat(image.layers().getFirst().keySet())
                .anyMatch(file -> file.contains("/io.quarkus."))
                .noneMatch(file -> file.contains("claimline"));
        assertThat(image.layers().get(2).keySet()).anyMatch(file -> file.contains("claims-api"));
    }
}
