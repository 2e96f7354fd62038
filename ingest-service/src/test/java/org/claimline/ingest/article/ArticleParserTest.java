package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.claimline.api.Article;
import org.claimline.api.ArticleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {
    private final ArticleParser parser = new ArticleParser();

    /** Each case is a page, the canonical text it must give, and the metadata that it states and no others. */
    @ParameterizedTest
    @ValueSource(strings = {"graph", "open-graph", "bare", "body-in-json"})
    void readsPages(String name) {
        var article = parser.parse(html(file(name + ".html")));

        assertThat(article.text() + "\n").isEqualTo(file(name + ".txt"));
        assertThat(metadata(article)).isEqualTo(properties(file(name + ".properties")));
    }

    @Test
    void takesPlainTextAsItIs() {
        var text = "  Izium.\r\n\r\n\tKupiansk\u00A0 and more.\n";
        var article = parser.parse(text(text, null));
        assertThat(article.text()).isEqualTo(text);
        assertThat(metadata(article)).isEmpty();
    }

    @Test
    void theDigestIsTheSha256OfTheTextInUtf8() {
        assertThat(parser.parse(text("Ізюм", null)).digest())
                .isEqualTo("e8eba42079a53c2bd1c59c2f10109c4ed277111f5a881148d0ff2a578c8fea56");
    }

    @Test
    void whatTheCallerStatesWins() {
        var page = file("graph.html");
        var article = parser.parse(
                new ArticleInput(null, page, "https://mirror.example/1", "Mine", "Mirror", "2022-10-02", "UK"));
        assertThat(metadata(article))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", "Mine",
                        "outlet", "Mirror",
                        "url", "https://mirror.example/1",
                        "publishedAt", "2022-10-02T12:00:00Z",
                        "language", "uk"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-08, 2022-09-08T12:00:00Z",
        "2022-09-08T12:00:00Z, 2022-09-08T12:00:00Z",
        "2022-09-08T15:00:00+03:00, 2022-09-08T12:00:00Z",
        "2022-09-08T15:00+03:00, 2022-09-08T12:00:00Z"
    })
    void readsWhenItWasPublished(String stated, Instant expected) {
        assertThat(parser.parse(text("Text.", stated)).publishedAt()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2022-09-08T12:00:00",
                "08.09.2022",
                "2022-02-30",
                "20220908",
                "+99999-01-01",
                "0000-01-01"
            })
    void refusesADateThatIsNone(String stated) {
        assertThatThrownBy(() -> parser.parse(text("Text.", stated)))
                .isInstanceOf(UnusableArticleException.class)
                .hasMessageContaining("publishedAt: expected an instant")
                .hasMessageContaining(stated);
    }

    @Test
    void aPageThatStatesNoTextIsNoArticle() {
        assertThatThrownBy(() -> parser.parse(html("<html><body><nav>Menu</nav><script>x</script></body></html>")))
                .isInstanceOf(UnusableArticleException.class);
    }

    /** Each of these took minutes with a step that is quadratic in depth or in siblings. */
    @ParameterizedTest
    @ValueSource(strings = {"<div class='related'>", "<article>", "<td>", "<b> </b>", "<ul><li><a>", "<br>", "<table>"})
    void readsAPageThatIsABombInReasonableTime(String piece) {
        var page = "<p>At the top.</p><p>" + piece.repeat(200_000);
        var started = System.nanoTime();
        assertThat(parser.parse(html(page)).text()).startsWith("At the top.");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aBrokenDateOfAPageIsNotKnown() {
        var article = parser.parse(html("<meta name=date content='soon'><p>Text.</p>"));
        assertThat(article.publishedAt()).isNull();
    }

    private static final String FIRST =
            "<p>The council voted on Monday to keep the ferry, which has crossed the river since 1911, for another year.</p>";
    private static final String LAST =
            "<p>Nobody on the far bank, where the school is, had asked for a bridge in all that time.</p>";

    /** What is written to a story and stands behind a label, or signs it, is not its text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><b>Comments (12)</b></div><div>I was there and it was not like that at all, believe me.</div>",
                "<h2>Sources</h2><ul><li>Council of Aldmouth. Minutes of the meeting of 2 November, page 4.</li></ul>",
                "<p>Reporting by Ada Moss in Aldmouth; editing by Jo Reed</p>",
                "<p><i>Ada Moss contributed to this report.</i></p>",
                "<p>[1] https://minutes.example/2026/11/2; https://ferry.example/history</p>",
            })
    void aStoryEndsWhereOthersAreNamed(String behind) {
        var text = parser.parse(html("<h1>Ferry stays</h1><div class=x>" + FIRST + LAST + behind + "</div>"))
                .text();
        assertThat(text).startsWith("The council voted").endsWith("in all that time.");
    }

    @Test
    void aHeadingOfFirstRankBehindAParagraphIsOneOfTheStory() {
        var text = parser.parse(html("<h1>Ferry stays</h1>" + FIRST + "<h1>The far bank</h1>" + LAST))
                .text();
        assertThat(text).doesNotContain("Ferry stays").contains("another year.\n\nThe far bank\n\nNobody");
    }

    @Test
    void blocksOfOneKindWithALinkForATitleLeadElsewhere() {
        var teaser = "<div class=b><span>2 May</span> <a href=/x>Museum returns figures taken long ago</a>"
                + "<p>It is the second such case in a year, and officials say that it will not be the last one.</p></div>";
        var text = parser.parse(html("<h1>Ferry stays</h1><div class=t>" + FIRST + "</div><div class=o>"
                        + teaser.repeat(5) + "</div>"))
                .text();
        assertThat(text).startsWith("The council voted").endsWith("another year.");
    }

    @Test
    void ofArticlesOneBelowTheOtherTheOneWithTheHeadlineIsRead() {
        var next = "<article class=s><h2>Pumpkin breaks the stage</h2>"
                + "<p>A pumpkin grown by two brothers won the county show on Sunday and then fell through the floor.</p>"
                        .repeat(4)
                + "</article>";
        var text = parser.parse(
                        html("<article class=s><h1>Ferry stays</h1>" + FIRST + LAST + "</article>" + next + next))
                .text();
        assertThat(text).startsWith("The council voted").endsWith("in all that time.");
    }

    @Test
    void aPictureInATableIsNoData() {
        var text = parser.parse(html("<table><tr><td>" + FIRST
                        + "<table><tr><td><img src=p.jpg></td></tr><tr><td>The ferry in 1999. Archive</td></tr></table>"
                        + LAST
                        + "</td></tr></table>"))
                .text();
        assertThat(text).contains("another year.\n\nNobody");
    }

    private static ArticleInput html(String html) {
        return new ArticleInput(null, html, null, null, null, null, null);
    }

    private static ArticleInput text(String text, String publishedAt) {
        return new ArticleInput(text, null, null, null, null, publishedAt, null);
    }

    private static Map<String, String> metadata(Article article) {
        var found = new HashMap<String, String>();
        if (article.title() != null) found.put("title", article.title());
        if (article.outlet() != null) found.put("outlet", article.outlet());
        if (article.url() != null) found.put("url", article.url());
        if (article.publishedAt() != null)
            found.put("publishedAt", article.publishedAt().toString());
        if (article.language() != null) found.put("language", article.language());
        return found;
    }

    private static Map<String, String> properties(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var map = new HashMap<String, String>();
        for (var name : properties.stringPropertyNames()) map.put(name, properties.getProperty(name));
        return map;
    }

    private static String file(String name) {
        try (var stream = ArticleParserTest.class.getResourceAsStream("/articles/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
