package org.claimline.claims.place;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The gazetteer that ships with the service. */
class GazetteerProducer {
    private static final String FILE = "/places.csv";

    @Produces
    @Singleton
    Gazetteer gazetteer() throws IOException {
        try (var stream = GazetteerProducer.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("the gazetteer " + FILE + " is not on the classpath");
            return Gazetteer.read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
    }
}
