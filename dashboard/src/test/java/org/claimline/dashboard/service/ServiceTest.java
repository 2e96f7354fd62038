package org.claimline.dashboard.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class ServiceTest {
    @Test
    void handsTheAnswerOn() {
        assertThat(Service.CLAIMS.<String>ask(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void namesTheServiceThatDoesNotAnswer() {
        assertThatThrownBy(() -> Service.INGEST.<String>ask(() -> {
                    throw new ProcessingException(new ConnectException("refused"));
                }))
                .isInstanceOfSatisfying(
                        ServiceDownException.class, e -> assertThat(e.service()).isEqualTo(Service.INGEST))
                .hasMessage("ingest-service does not answer");
    }
}
