package org.claimline.kubernetes.image;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A service as the build left it: the folder {@code target/quarkus-app}.
 *
 * @param folder holds {@code quarkus-run.jar}, {@code lib}, {@code quarkus} and {@code app}
 */
public record QuarkusApp(Path folder) {
    /** Where the files lie in the image. */
    static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/app");

    private static final List<String> PARTS = List.of("lib/boot", "lib/main", "quarkus", "app", "quarkus-run.jar");

    /**
     * Checks that the service is there to be run.
     *
     * @throws IllegalArgumentException when a part is missing, saying how to build it
     */
    public QuarkusApp {
        for (String part : PARTS) {
            if (Files.notExists(folder.resolve(part))) {
                throw new IllegalArgumentException("no runnable service at " + folder + ": " + part
                        + " is missing; build the services first with: mvn package -DskipTests");
            }
        }
    }

    /**
     * The layers of the image, those that change most seldom first, so that a new version of Claimline moves few bytes.
     *
     * @throws IOException when the folder cannot be read
     */
    List<FileEntriesLayer> layers() throws IOException {
        return List.of(
                layer("libraries", file -> under(file, "lib") && !own(file)),
                layer("quarkus", file -> under(file, "quarkus")),
                // Our own contract is a library too, but changes as often as the service.
                layer("application", file -> under(file, "app") || (under(file, "lib") && own(file))),
                layer("run", file -> file.equals(Path.of("quarkus-run.jar"))));
    }

    private FileEntriesLayer layer(String name, Predicate<Path> wanted) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(wanted)
                    .sorted()
                    .forEach(file -> layer.addEntry(folder.resolve(file), inImage(file)));
        }
        return layer.build();
    }

    private static AbsoluteUnixPath inImage(Path file) {
        AbsoluteUnixPath path = HOME;
        for (Path name : file) {
            path = path.resolve(name.toString());
        }
        return path;
    }

    private static boolean under(Path file, String part) {
        return file.startsWith(part);
    }

    private static boolean own(Path file) {
        return file.getFileName().toString().startsWith("org.claimline.");
    }
}
