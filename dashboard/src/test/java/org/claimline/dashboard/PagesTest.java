package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.dashboard.Html.page;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as HTML, over clients that talk to stand-ins of both services. */
@QuarkusTest
class PagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?from=&to=",
                "/claims",
                "/claims/1",
                "/claims/20",
                "/claims/66",
                "/gap",
                "/sources",
                "/sources/volodymyr-zelenskyy",
                "/sources/hostile",
                "/method",
                "/articles",
                "/articles/new",
                "/imports",
                "/quarantine",
                "/imports/1",
                "/reextractions",
                "/reextractions/1",
                "/feeds",
                "/feeds/2",
                "/nowhere",
                "/?measure=WEIGHT"
            })
    void everyPageHasTheFrameAndNoScriptOfItsOwn(String path) {
        var answer = given().get(path);
        var page = Jsoup.parse(answer.asString());

        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(page.title()).endsWith("· Claimline").hasSizeGreaterThan(14);
        assertThat(page.select("html[lang] main#main, header nav[aria-label], footer"))
                .hasSize(3);
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script:not([src]), style, [style], [onclick], [onload], [onerror]"))
                .isEmpty();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isNotBlank();
    }

    @Test
    void navigationLeadsOnlyToPagesThatExist() {
        for (var link : page("/").select("header a[href]"))
            assertThat(given().get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
    }

    @Test
    void hostileWordsStayWords() {
        for (var path : new String[] {"/?from=&to=", "/claims", "/claims/66", "/articles"}) {
            var page = page(path);
            assertThat(page.select("img, main script, main b:contains(more), main i"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
        }
        assertThat(page("/claims/66").select("h1").text()).contains("<img src=x onerror=alert(1)>");
        assertThat(page("/?place=%22%3E%3Cscript%3E")
                        .select("input[name=place]")
                        .attr("value"))
                .isEqualTo("\"><script>");
    }
}
