package org.claimline.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The log of one process: fresh for each run, the run before kept beside it as {@code NAME.1.log}. */
public record LogFile(Path path) {
    private static final int END_BYTES = 8192;

    public static LogFile of(Path folder, String name) {
        return new LogFile(folder.resolve(name + ".log"));
    }

    /** Puts the log of the run before aside. */
    public void rotate() {
        try {
            Files.createDirectories(folder());
            if (Files.exists(path)) Files.move(path, before(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rotate " + path, e);
        }
    }

    /** The last lines, at most 8 KiB of them; a sentence when there is nothing to read. */
    public String end(int lines) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(file.length(), END_BYTES)];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8)
                    .stripTrailing()
                    .lines()
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(nothing was logged)";
        }
    }

    private Path folder() {
        var parent = path.getParent();
        if (parent == null) throw new IllegalStateException("a log lies in a folder: " + path);
        return parent;
    }

    private Path before() {
        return folder().resolve(path.getFileName().toString().replaceFirst("\\.log$", ".1.log"));
    }
}
