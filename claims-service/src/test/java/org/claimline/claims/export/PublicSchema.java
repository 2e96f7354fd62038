package org.claimline.claims.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON schemas that exports are held to. */
record PublicSchema(JsonSchema schema) {
    private static final Path MODULE = Path.of("src", "test", "npm");
    private static final Path FETCHED = Path.of("target", "public-schemas");

    /** Written here after the words of a specification whose own schema comes in no package. */
    static PublicSchema afterSpecification(String file) throws IOException {
        try (var stream = Objects.requireNonNull(PublicSchema.class.getResourceAsStream(file), file)) {
            return of(stream);
        }
    }

    /** One of the npm package {@code geojson-schema}, fetched once; empty where there is no npm. */
    static Optional<PublicSchema> geojson(String file) throws IOException, InterruptedException {
        var schema = FETCHED.resolve("node_modules").resolve("geojson-schema").resolve(file);
        if (Files.notExists(schema)) {
            if (!hasNpm()) return Optional.empty();
            Files.createDirectories(FETCHED);
            for (var needed : List.of("package.json", "package-lock.json", ".npmrc"))
                Files.copy(MODULE.resolve(needed), FETCHED.resolve(needed), StandardCopyOption.REPLACE_EXISTING);
            fetch();
        }
        try (var stream = Files.newInputStream(schema)) {
            return Optional.of(of(stream));
        }
    }

    private static PublicSchema of(InputStream stream) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return new PublicSchema(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream, config));
    }

    /** What is wrong, one line each; empty where nothing is. */
    List<String> faults(JsonNode document) {
        return schema.validate(document).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private static boolean hasNpm() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    }

    private static void fetch() throws IOException, InterruptedException {
        var process = new ProcessBuilder("npm", "ci", "--ignore-scripts")
                .directory(FETCHED.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("npm: " + said);
    }
}
