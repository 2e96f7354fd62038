package org.claimline.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.claimline.local.service.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void readsEveryOption() {
        var options = Options.parse("--home", "/h", "--data", "/d e", "--port-base", "9000", "--no-seeds");

        assertThat(options).isEqualTo(new Options(Path.of("/h"), Path.of("/d e"), new Ports(9000), false));
    }

    @Test
    void startsOn8080WithSeedsByDefault() {
        assertThat(Options.parse()).isEqualTo(new Options(Path.of(""), Path.of("data"), new Ports(8080), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port-base 0", "--port-base 65533", "--port-base x", "--port-base", "--data", "--colour"})
    void refusesWhatItDoesNotUnderstand(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(line.split(" ")))
                .withMessageContaining(line.split(" ")[0]);
    }
}
