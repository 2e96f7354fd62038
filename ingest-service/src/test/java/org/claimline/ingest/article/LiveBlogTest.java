package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.api.Article;
import org.claimline.api.ArticleInput;
import org.claimline.api.Rolling;
import org.junit.jupiter.api.Test;

/** Which pages show their latest entries and drop older ones, and in which order these stand. */
class LiveBlogTest {
    private static final List<String> UPWARDS = List.of("09:00", "10:00", "11:00", "12:00", "13:00", "14:00");

    @Test
    void thePostsOfABodyInJsonLdStandAsTheyAreListed() {
        assertThat(stated(UPWARDS.reversed())).isEqualTo(Rolling.NEWEST_FIRST);
        assertThat(stated(UPWARDS)).isEqualTo(Rolling.OLDEST_FIRST);
    }

    @Test
    void onePinnedPostDoesNotTurnTheOthersRound() {
        var pinned = new ArrayList<>(UPWARDS.reversed());
        pinned.addFirst("09:30");

        assertThat(stated(pinned)).isEqualTo(Rolling.NEWEST_FIRST);
    }

    @Test
    void postsInNoOrderOrOfOneTimeTellNone() {
        assertThat(stated(List.of("09:00", "12:00", "10:00", "14:00", "11:00"))).isEqualTo(Rolling.ORDER_NOT_KNOWN);
        assertThat(stated(List.of("09:00", "09:00", "09:00"))).isEqualTo(Rolling.ORDER_NOT_KNOWN);
        assertThat(stated(List.of("09:00"))).isEqualTo(Rolling.ORDER_NOT_KNOWN);
    }

    @Test
    void postsWithoutATimeTellNoOrder() {
        assertThat(rolling(page(json(UPWARDS, "").replace("datePublished", "dateUnknown"), "")))
                .isEqualTo(Rolling.ORDER_NOT_KNOWN);
    }

    @Test
    void whatThePageShowsTellsTheOrderThoughJsonLdListsThemOtherwise() {
        var shown = UPWARDS.stream().map(LiveBlogTest::paragraphs).collect(Collectors.joining());

        assertThat(rolling(page(json(UPWARDS.reversed(), ""), shown))).isEqualTo(Rolling.OLDEST_FIRST);
    }

    @Test
    void aPageSaysThatItIsOneBesideTheArticleThatItDescribesFirst() {
        var article = "{\"@type\":\"NewsArticle\",\"headline\":\"The war\"},";
        var shown = UPWARDS.reversed().stream().map(LiveBlogTest::paragraphs).collect(Collectors.joining());

        assertThat(rolling(page(json(UPWARDS.reversed(), article), shown))).isEqualTo(Rolling.NEWEST_FIRST);
        assertThat(rolling(page("{\"@type\":[\"LiveBlogPosting\",\"NewsArticle\"]}", shown)))
                .isEqualTo(Rolling.ORDER_NOT_KNOWN);
    }

    @Test
    void aPageSaysSoInMicrodata() {
        assertThat(rolling(microdata(UPWARDS.reversed()))).isEqualTo(Rolling.NEWEST_FIRST);
        assertThat(rolling(microdata(UPWARDS))).isEqualTo(Rolling.OLDEST_FIRST);
        assertThat(rolling(microdata(UPWARDS).replace("datetime=", "title="))).isEqualTo(Rolling.OLDEST_FIRST);
    }

    @Test
    void anArticleIsNoneThoughItSpeaksOfOne() {
        var shown = UPWARDS.stream().map(LiveBlogTest::paragraphs).collect(Collectors.joining());

        assertThat(rolling(page("{\"@type\":\"NewsArticle\"}", shown))).isNull();
        assertThat(rolling(page("{\"@type\":\"BlogPosting\"}", shown + "<p>What a LiveBlogPosting is.</p>")))
                .isNull();
        assertThat(new ArticleParser()
                        .parse(new ArticleInput("LiveBlogPosting", null, null, null, null, null, null))
                        .rolling())
                .isNull();
    }

    @Test
    void aSinglePostMayStandByItself() {
        var json = "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":" + post("09:00") + "}";

        assertThat(article(page(json, "")).text()).isEqualTo(words("09:00"));
    }

    private static Rolling stated(List<String> times) {
        return rolling(page(json(times, ""), ""));
    }

    private static Rolling rolling(String html) {
        return article(html).rolling();
    }

    private static Article article(String html) {
        return new ArticleParser().parse(new ArticleInput(null, html, null, null, null, null, null));
    }

    private static String page(String json, String body) {
        return "<html><head><script type='application/ld+json'>" + json + "</script></head><body><main>" + body
                + "</main></body></html>";
    }

    /** @param before another node of the same block */
    private static String json(List<String> times, String before) {
        var posts = times.stream().map(LiveBlogTest::post).collect(Collectors.joining(","));
        return "[" + before + "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[" + posts + "]}]";
    }

    private static String post(String time) {
        return "{\"@type\":\"BlogPosting\",\"datePublished\":\"2022-09-08T" + time + ":00Z\",\"articleBody\":\""
                + words(time) + "\"}";
    }

    private static String microdata(List<String> times) {
        var posts = times.stream()
                .map(time -> "<div itemprop='liveBlogUpdate' itemscope itemtype='https://schema.org/BlogPosting'>"
                        + "<time itemprop='datePublished' datetime='2022-09-08T" + time + ":00Z'>2022-09-08T" + time
                        + ":00Z</time>" + paragraphs(time) + "</div>")
                .collect(Collectors.joining());
        return "<html><body><main itemscope itemtype='https://schema.org/LiveBlogPosting'>" + posts
                + "</main></body></html>";
    }

    private static String paragraphs(String time) {
        return "<p>" + words(time) + "</p>";
    }

    private static String words(String time) {
        return "At " + time + " the army said that it had taken another village in the region after a week of fighting"
                + " along the river, and that its troops went on to the north.";
    }
}
