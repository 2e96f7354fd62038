package org.claimline.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimexCasesTest {
    private static final TimeFinder FINDER = new TimeFinder();
    private static final Map<String, Boolean> ABBREVIATIONS = abbreviations();

    static Stream<Arguments> times() throws IOException {
        return cases("times.yaml");
    }

    static Stream<Arguments> windows() throws IOException {
        return cases("windows.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void marksExactlyTheTimes(String text, JsonNode golden) {
        // given
        var tokens = new TokenizedText(text, ABBREVIATIONS);

        // when
        var found = FINDER.find(tokens, published(golden)).stream()
                .map(TimeExpression::timex)
                .filter(Objects::nonNull)
                .map(timex -> tokens.words(timex.first(), timex.end()) + " | " + or(timex.value()) + " | "
                        + or(timex.from()) + ".." + or(timex.to()))
                .toList();

        // then
        assertThat(found).containsExactlyElementsOf(expected(golden, "times"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("windows")
    void opensExactlyTheWindows(String text, JsonNode golden) {
        // given
        var tokens = new TokenizedText(text, ABBREVIATIONS);
        var published = published(golden);

        // when
        var found = new ArrayList<String>();
        for (var one : FINDER.find(tokens, published)) {
            var window = one.window(published);
            if (window != null)
                found.add(window.text() + " | " + or(window.start()) + ".." + or(window.end()) + " | " + one.use());
        }

        // then
        assertThat(found).containsExactlyElementsOf(expected(golden, "windows"));
    }

    private static Stream<Arguments> cases(String file) throws IOException {
        var cases = new ArrayList<Arguments>();
        try (var in = TimexCasesTest.class.getResourceAsStream(file)) {
            for (var node : new YAMLMapper().readTree(in))
                cases.add(Arguments.of(node.path("text").asText(), node));
        }
        return cases.stream();
    }

    private static @Nullable LocalDate published(JsonNode golden) {
        return golden.has("published")
                ? LocalDate.parse(golden.path("published").asText())
                : null;
    }

    private static List<String> expected(JsonNode golden, String field) {
        var expected = new ArrayList<String>();
        for (var one : golden.path(field)) expected.add(one.asText());
        return expected;
    }

    private static String or(@Nullable Object one) {
        return one == null ? "-" : one.toString();
    }

    private static Map<String, Boolean> abbreviations() {
        var abbreviations = new HashMap<String, Boolean>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/abbreviations.tsv"))
            abbreviations.put(row[0], row.length > 1);
        return abbreviations;
    }
}
