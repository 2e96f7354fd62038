package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Confidence;
import org.claimline.api.Conversion;
import org.claimline.api.Evidence;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Relay;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.claims.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read token by token of a stored mention is what the mention says. */
class LeadingReaderTest {
    private static final LocalDate DAY = LocalDate.parse("2022-09-08");
    private static final ObjectMapper WITH_NULLS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final ObjectMapper WITHOUT =
            WITH_NULLS.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final LeadingReader reader = new LeadingReader(new JsonFactory());

    static Stream<Mention> mentions() {
        return Stream.of(
                full(),
                Samples.thousand(),
                Samples.control("UA-63", HeldBy.CONTESTED, Stance.DENIES),
                Samples.area(1, Qualifier.ABOUT, null, Samples.places("UA-63", "geonames:707292")),
                Samples.area(1, Qualifier.UP_TO, Samples.window(null, "2022-09-08"), List.of()),
                Samples.saying(null, null, Stance.CONCEDES, Samples.thousand()));
    }

    private static Mention full() {
        var text = "Сили \"звільнили\"\n1 000 км²";
        return new Mention(
                Measure.AREA,
                new Quantity(1000.5, 900.0, 1100.0, "km2", Qualifier.BETWEEN, text, new Conversion(385, "mi2", true)),
                List.of(new Place("Izium", PlaceKind.SETTLEMENT, "geonames:707292", "UA-63", "Ізюм", 49.2, 37.25)),
                HeldBy.UKRAINE,
                new Window(DAY, DAY.plusDays(2), WindowBasis.INCREMENT, "since", "as written"),
                Samples.ZELENSKYY,
                List.of(new Relay("BBC News")),
                Stance.ASSERTS,
                Speech.DIRECT,
                DAY,
                new Hedges(List.of("allegedly"), List.of("if true")),
                new Evidence(7, 7 + text.length(), text),
                new Confidence(.9, .8, .7, .6, .5),
                "claimline-rules/1",
                List.of(new Evidence(70, 70 + text.length(), text)));
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void readsWhatWasWritten(Mention mention) throws IOException {
        assertThat(reader.read(WITHOUT.writeValueAsBytes(mention))).isEqualTo(LeadingMention.of(mention));
        assertThat(reader.read(WITH_NULLS.writeValueAsBytes(mention))).isEqualTo(LeadingMention.of(mention));
    }

    /** As the database sends it: other white space, another order, and what later versions may have added. */
    @Test
    void passesOverWhatItDoesNotKnow() throws IOException {
        var stored = WITHOUT.writeValueAsString(full())
                .replace("{\"measure\"", "{\"later\": {\"places\": [{\"name\": [1]}]}, \"measure\"")
                .replace("\"lat\"", "\"height\": [[]], \"lat\"")
                .replace(",\"", " , \"");

        assertThat(reader.read(stored.getBytes(StandardCharsets.UTF_8))).isEqualTo(LeadingMention.of(full()));
    }
}
