package org.claimline.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command a newcomer types. */
class RunTest {
    @TempDir
    private Path folder;

    @Test
    void explainsEveryOption() throws Exception {
        var answer = bash(Map.of(), "./run --help");

        assertThat(answer.status()).isZero();
        assertThat(answer.output())
                .contains("--data DIR", "--port-base N", "--no-seeds", "--build", "--no-build", "docs/operations.md");
    }

    @ParameterizedTest
    @CsvSource({"--colour, unknown option", "--data, needs a value", "--port-base=x, expects a number"})
    void refusesWhatItDoesNotUnderstandAndPointsToTheHelp(String argument, String complaint) throws Exception {
        var answer = bash(Map.of(), "./run " + argument);

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.output()).contains(complaint).contains("./run --help");
    }

    @Test
    void saysWhatToInstallWithoutAJdk() throws Exception {
        var answer = bash(Map.of(), ". deploy/local/tools.sh; JDK_NEEDED=99; find_jdk");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.output()).contains("needs a JDK 99 or newer").contains("CLAIMLINE_JAVA_HOME");
    }

    @Test
    void saysWhatToInstallWithoutMaven() throws Exception {
        var answer = bash(Map.of(), ". deploy/local/tools.sh; MAVEN_NEEDED=99.0; find_maven");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.output()).contains("needs Maven 99.0 or newer").contains("Install it:");
    }

    @Test
    void takesTheJdkThatIsNamedElseTheNewest() throws Exception {
        jdk("jdk 21", "21.0.4");
        jdk("jdk 9999", "9999.0.1");
        jdk("jre", "9999.0.1");
        Files.delete(folder.resolve("jre/bin/javac"));
        var find = ". deploy/local/tools.sh; find_jdk; echo $JAVA_HOME";

        assertThat(bash(Map.of("JAVA_HOME", path("jdk 9999")), find).output()).isEqualTo(path("jdk 9999"));
        assertThat(bash(Map.of("JAVA_HOME", path("jdk 9999"), "CLAIMLINE_JAVA_HOME", path("jdk 21")), find)
                        .output())
                .isEqualTo(path("jdk 21"));
        assertThat(bash(Map.of("JAVA_HOME", path("jre")), find).output()).isNotEqualTo(path("jre"));
    }

    @ParameterizedTest
    @CsvSource({"3.8.7, 0", "3.8.6, 1", "3.10.1, 0", "4.0, 0", "3.9, 0", "3.8, 1"})
    void comparesVersionsByNumber(String found, int status) throws Exception {
        assertThat(bash(Map.of(), ". deploy/local/tools.sh; version_at_least " + found + " 3.8.7")
                        .status())
                .isEqualTo(status);
    }

    private record Answer(int status, String output) {}

    private static Answer bash(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", command)
                .directory(Claimline.ROOT.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return new Answer(process.waitFor(), output);
    }

    private void jdk(String name, String version) throws IOException {
        var bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        for (var program : new String[] {"java", "javac"})
            assertThat(Files.createFile(bin.resolve(program)).toFile().setExecutable(true))
                    .isTrue();
        Files.writeString(folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
