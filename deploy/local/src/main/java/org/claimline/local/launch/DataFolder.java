package org.claimline.local.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimline.local.process.StartFailure;

/**
 * The folder of one installation, held by one launcher at a time. The lock is the operating system's: it ends with the
 * process, however that ends.
 *
 * @param path its real path
 */
record DataFolder(Path path, FileLock lock) {
    static DataFolder open(Path wanted) {
        try {
            Files.createDirectories(wanted);
            var path = wanted.toRealPath();
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null)
                throw new StartFailure("another ./run is using " + path
                        + ". Stop it first, or choose another folder with --data and other ports with --port-base.");
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new StartFailure("cannot use " + wanted + " as the data folder", e);
        }
    }

    Path logs() {
        return path.resolve("logs");
    }
}
