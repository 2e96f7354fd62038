package org.claimline.ingest.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a text and every attribution in it: source | cue | pieces of content | kind | who is meant. */
class AttributionCasesTest {
    private static final AttributionFinder FINDER = new AttributionFinder(SourceBook.load());
    private static final Map<String, Boolean> ABBREVIATIONS = abbreviations();

    static Stream<Arguments> cases() throws IOException {
        var cases = new ArrayList<Arguments>();
        try (var in = AttributionCasesTest.class.getResourceAsStream("attribution-cases.yaml")) {
            for (var node : new YAMLMapper().readTree(in))
                cases.add(Arguments.of(node.path("text").asText(), node));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsExactlyTheAttributions(String words, JsonNode expected) {
        // given
        var text = new TokenizedText(words, ABBREVIATIONS);

        // when
        var found = FINDER.find(text, null).stream().filter(one -> !one.nested());

        // then
        var lines = new ArrayList<String>();
        for (var line : expected.path("attributions")) lines.add(line.asText());
        assertThat(found.map(one -> line(one, text))).containsExactlyElementsOf(lines);
    }

    static String line(Attribution one, TokenizedText text) {
        var content =
                one.contents(text).stream().map(span -> span.of(text.text())).collect(Collectors.joining(" // "));
        return String.join(
                        " | ",
                        List.of(
                                one.source(text).of(text.text()),
                                one.cue(text).of(text.text()),
                                content,
                                one.kind().name(),
                                one.claimant().name()))
                .replace('\n', ' ');
    }

    static Map<String, Boolean> abbreviations() {
        var words = new HashMap<String, Boolean>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/abbreviations.tsv"))
            words.put(row[0], row.length > 1);
        return words;
    }
}
