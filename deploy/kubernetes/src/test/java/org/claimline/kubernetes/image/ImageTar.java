package org.claimline.kubernetes.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An image as a container engine would read it from a file.
 *
 * @param config the image's configuration
 * @param layers one map per layer, base first: absolute path of each regular file to its content
 */
record ImageTar(List<String> tags, JsonNode config, List<Map<String, byte[]>> layers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The image of a real service on {@code scratch}, of the files that this build left. */
    static ImageTar of(ServiceImage service, Path folder) throws IOException {
        Path root = Path.of(System.getProperty("claimline.root")).toRealPath();
        Path tar = folder.resolve("image.tar");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, UTF_8);
        String arguments = "--service %s --from scratch --to claimline-%s:1 --tar %s";
        int status = ImageCommand.run(
                List.of(arguments.formatted(service.module, service.module, tar).split(" ")), root, out, out);
        assertThat(status).as(said.toString(UTF_8)).isZero();
        return read(tar);
    }

    static ImageTar read(Path file) throws IOException {
        Map<String, byte[]> parts;
        try (InputStream in = Files.newInputStream(file)) {
            parts = files(in);
        }
        JsonNode image = JSON.readTree(parts.get("manifest.json")).get(0);
        List<String> tags = new ArrayList<>();
        image.get("RepoTags").forEach(tag -> tags.add(tag.asText()));
        List<Map<String, byte[]>> layers = new ArrayList<>();
        for (JsonNode layer : image.get("Layers")) {
            layers.add(absolute(files(new GZIPInputStream(new ByteArrayInputStream(parts.get(layer.asText()))))));
        }
        return new ImageTar(tags, JSON.readTree(parts.get(image.get("Config").asText())), layers);
    }

    /** What the container would be started with: {@code Entrypoint}, {@code User}, ... */
    JsonNode runtime() {
        return config.get("config");
    }

    /** Writes the files of all layers under a folder, as an engine lays them over each other. */
    void unpack(Path folder) throws IOException {
        for (Map<String, byte[]> layer : layers) {
            for (Map.Entry<String, byte[]> entry : layer.entrySet()) {
                Path file = folder.resolve(entry.getKey().substring(1));
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
        }
    }

    private static Map<String, byte[]> files(InputStream archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        TarArchiveInputStream tar = new TarArchiveInputStream(archive);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> absolute(Map<String, byte[]> files) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        files.forEach((name, content) -> named.put(name.startsWith("/") ? name : "/" + name, content));
        return named;
    }
}
