package org.claimline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BodyLimitTest {
    @Test
    void takesABodyOfExactlyTheLimit() throws IOException {
        assertThat(BodyLimit.read(new ByteArrayInputStream(new byte[10]), 10)).hasSize(10);
    }

    @Test
    void refusesOneByteMoreAfterReadingItAll() {
        var body = new ByteArrayInputStream(new byte[5000]);
        assertThatThrownBy(() -> BodyLimit.read(body, 10))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(413));
        assertThat(body.available()).isZero();
    }
}
