package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    @ParameterizedTest
    @CsvSource({"en, en", "EN-gb, en", "uk_UA, uk", "' zh-Hant-TW ', zh"})
    void aLanguageTagBeginsWithItsLanguage(String tag, String language) {
        assertThat(Metadata.foundLanguage(tag)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "eng", "en-", "en GB", "e1", "українська", "en-a-variant-that-is-far-too-long"})
    void whatIsNoLanguageTagSaysNone(String tag) {
        assertThat(Metadata.foundLanguage(tag)).isNull();
    }

    @Test
    void authorsAreNamesEachOnce() {
        assertThat(Metadata.authors(
                        List.of("A. Writer", "https://site.example/a", "a@site.example", "A. Writer", "B. Other")))
                .containsExactly("A. Writer", "B. Other");
        assertThat(Metadata.authors(Collections.nCopies(3, "x".repeat(101)))).isEmpty();
        assertThat(Metadata.authors(
                        IntStream.range(0, 30).mapToObj(n -> "Author " + n).toList()))
                .hasSize(20);
    }
}
