package org.claimline.ingest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts with the amounts in them: words, dimension, written value and unit, value and unit in the normal form, bounds with
 * round brackets where they are open, qualifier, conversion. An indented line is an amount of the text above it.
 */
class GoldenQuantitiesTest {
    private static final List<String> FILES =
            List.of("numbers", "units", "hedges", "ranges", "likenesses", "no-quantities", "news");

    static Stream<Arguments> cases() throws IOException {
        var cases = new ArrayList<Arguments>();
        for (var file : FILES) {
            var expected = new ArrayList<String>();
            for (var line : lines(file)) {
                if (line.startsWith("    ")) expected.add(line.strip());
                else if (!line.isBlank() && !line.startsWith("#")) {
                    expected = new ArrayList<>();
                    cases.add(Arguments.of(line, expected));
                }
            }
        }
        return cases.stream();
    }

    private static List<String> lines(String file) throws IOException {
        try (var in = GoldenQuantitiesTest.class.getResourceAsStream(file + ".txt")) {
            if (in == null) throw new IllegalStateException("no golden file " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsExactlyTheseAmounts(String text, List<String> expected) {
        assertThat(Reading.of(text).lines()).containsExactlyElementsOf(expected);
    }
}
