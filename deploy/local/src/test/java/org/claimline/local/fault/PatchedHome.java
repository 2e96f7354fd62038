package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** A copy of the built services in which one class of ingest-service is another one. */
record PatchedHome(Path folder) {
    private static final List<String> SERVICES = List.of("claims-service", "ingest-service");
    private static final String PATCHED = "ingest-service";

    /**
     * @param source of the class, below the package of ingest-service, such as {@code delivery/Relay.java}
     * @param edits pairs of what stands there and what stands there instead, wherever it does
     */
    static PatchedHome with(Path folder, String source, List<String> edits) throws IOException {
        if (Files.exists(folder)) delete(folder);
        for (var service : SERVICES) link(service, folder);
        var main = Rig.ROOT.resolve(PATCHED + "/src/main/java/org/claimline/ingest");
        var text = Files.readString(main.resolve(source));
        for (var edit = 0; edit < edits.size(); edit += 2) {
            assertThat(text).as("%s has what the bug replaces", source).contains(edits.get(edit));
            text = text.replace(edits.get(edit), edits.get(edit + 1));
        }
        var changed = folder.resolve(Path.of(source).getFileName());
        Files.writeString(changed, text);
        var classes = Files.createDirectories(folder.resolve("classes"));
        compile(changed, classes);
        replace(folder, classes);
        return new PatchedHome(folder);
    }

    /** The jar of the service itself is copied, all else linked. */
    private static void link(String service, Path folder) throws IOException {
        var from = Rig.ROOT.resolve(service + "/target/quarkus-app");
        var to = Files.createDirectories(folder.resolve(service + "/target/quarkus-app"));
        for (var part : List.of("lib", "quarkus")) Files.createSymbolicLink(to.resolve(part), from.resolve(part));
        Files.createDirectories(to.resolve("app"));
        for (var jar : jars(from.resolve("app")))
            Files.copy(jar, to.resolve("app").resolve(jar.getFileName()));
        Files.copy(from.resolve("quarkus-run.jar"), to.resolve("quarkus-run.jar"));
    }

    /** Links are deleted, not what they lead to. */
    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void compile(Path source, Path classes) throws IOException {
        var app = Rig.ROOT.resolve(PATCHED + "/target/quarkus-app");
        var path = new ArrayList<>(jars(app.resolve("app")));
        for (var part : List.of("lib/main", "lib/boot")) path.addAll(jars(app.resolve(part)));
        var classPath = path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        var status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "--release",
                        "21",
                        "-parameters",
                        "-cp",
                        classPath,
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(status).as("exit code of the compiler").isZero();
    }

    private static void replace(Path folder, Path classes) throws IOException {
        var jar = jars(folder.resolve(PATCHED + "/target/quarkus-app/app")).getFirst();
        try (var archive = FileSystems.newFileSystem(jar);
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var place = archive.getPath(
                        "/" + classes.relativize(file).toString().replace(File.separatorChar, '/'));
                Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
