package org.claimline.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        var log = LogFile.of(folder.resolve("logs"), "dashboard");
        log.rotate();
        Files.writeString(log.path(), "first run");

        log.rotate();

        assertThat(log.path()).doesNotExist();
        assertThat(folder.resolve("logs/dashboard.1.log")).hasContent("first run");
    }

    @Test
    void showsTheLastLinesOfALongLog() throws IOException {
        var log = LogFile.of(folder, "dashboard");
        Files.writeString(
                log.path(),
                IntStream.rangeClosed(1, 5000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n", "", "\n")));

        assertThat(log.end(2)).isEqualTo("line 4999\nline 5000");
    }

    @Test
    void saysSoWhenNothingWasLogged() {
        assertThat(LogFile.of(folder, "dashboard").end(5)).isEqualTo("(nothing was logged)");
    }
}
