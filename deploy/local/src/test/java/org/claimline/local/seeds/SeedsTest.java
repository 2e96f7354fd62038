package org.claimline.local.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
    @TempDir
    private Path folder;

    @Test
    void describesASourceAsKnown() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "- {id: some-ministry, name: Some Ministry}\n");

        var source = Seeds.in(folder).sources().getFirst();

        assertThat(source.path("known").asBoolean()).isTrue();
        assertThat(source.path("aliases").isArray()).isTrue();
    }

    @Test
    void joinsAnArticleWithItsTextAndLeavesOutWhatIngestDoesNotKnow() throws IOException {
        article("The text.");

        var article = Seeds.in(folder).articles().getFirst();

        assertThat(article.path("text").asText()).isEqualTo("The text.");
        assertThat(article.path("publishedAt").asText()).isEqualTo("2022-09-08");
        assertThat(article.has("facts")).isFalse();
        assertThat(article.has("file")).isFalse();
    }

    @Test
    void hasAnotherDigestWhenATextChanges() throws IOException {
        article("The text.");
        var before = Seeds.in(folder).digest();

        article("The text!");

        assertThat(Seeds.in(folder).digest()).isNotEqualTo(before);
    }

    @Test
    void isEmptyWithoutFiles() {
        var seeds = Seeds.in(folder.resolve("nowhere"));

        assertThat(seeds.sources()).isEmpty();
        assertThat(seeds.assessments()).isEmpty();
        assertThat(seeds.articles()).isEmpty();
        assertThat(seeds.digest()).hasSize(64);
    }

    private void article(String text) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/01-some.txt"), text);
        Files.writeString(
                folder.resolve("articles/articles.yaml"),
                "- {file: 01-some.txt, title: Some, publishedAt: \"2022-09-08\", facts: [a, b]}\n");
    }
}
