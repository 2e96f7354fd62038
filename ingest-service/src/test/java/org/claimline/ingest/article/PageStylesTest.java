package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Article;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.testing.PageStyle;
import org.claimline.testing.TextAgreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the styles of news sites, each with stories of several lengths; all their words are our own. */
class PageStylesTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final List<String> STORIES = List.of("river", "quiet", "council");
    private static final ClaimExtractor CLAIMS = new ClaimExtractor();

    static Stream<Arguments> pages() {
        return PageStyle.names(PAGES).stream()
                .flatMap(style -> STORIES.stream().map(story -> Arguments.of(style, story)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheArticleAndNothingElse(String style, String name) {
        var story = PageStyle.story(PAGES, name);
        var page = PageStyle.of(PAGES, style);
        var article = read(page.page(story));
        assertThat(article.doubt()).isNull();
        var f1 = TextAgreement.of(page.body(story), article.text()).f1();
        assertThat(f1).as(() -> "F1 of\n" + article.text()).isGreaterThanOrEqualTo(0.95);
    }

    /** Every piece of page around a story speaks of 777; whoever reads it as the story's makes a claim of it. */
    @ParameterizedTest
    @MethodSource("pages")
    void boilerplateYieldsNoClaim(String style, String name) {
        var article = read(PageStyle.of(PAGES, style).page(PageStyle.story(PAGES, name)));
        assertThat(article.text()).doesNotContain("777");
        assertThat(CLAIMS.extract(article))
                .allSatisfy(claim -> assertThat(claim.evidence().text()).doesNotContain("777"));
    }

    @ParameterizedTest
    @CsvSource({
        "section, list of articles",
        "paywall, behind a paywall",
        "refusal, title says",
        "thin, 9 words of running text"
    })
    void whatMayBeNoArticleIsDoubted(String page, String reason) throws IOException {
        assertThat(read(Files.readString(PAGES.resolve("no-article/" + page + ".html")))
                        .doubt())
                .contains(reason);
    }

    private static Article read(String html) {
        return new ArticleParser().parse(new ArticleInput(null, html, null, null, null, null, null));
    }
}
