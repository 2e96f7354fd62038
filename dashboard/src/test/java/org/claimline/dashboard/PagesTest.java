package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as HTML, over clients that talk to stand-ins of both services. */
@QuarkusTest
class PagesTest {
    private static final String KHARKIV = "from=2022-08-29&to=2022-09-18";

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
    void firstPageShowsSeptember2022AndSaysWhatLiesOutside() {
        var page = page("/");

        assertThat(page.select("tr[data-row=claim]")).hasSize(9);
        assertThat(page.select("tr[data-row=assessment]")).hasSize(4);
        assertThat(page.select(".presets a[aria-current]").text()).isEqualTo("Kharkiv, Sep 2022");
        assertThat(page.select(".outside").first().text()).startsWith("2 more claims lie outside these dates.");
        assertThat(page.select(".outside a").first().attr("href")).isEqualTo("/?from=&to=");
    }

    @Test
    void everyDayIsOneLinkAway() {
        var page = page("/?from=&to=");

        assertThat(page.select("tr[data-row=claim]")).hasSize(11);
        assertThat(page.select(".outside").text()).doesNotContain("outside these dates");
        assertThat(page.select(".presets a[aria-current]").text()).isEqualTo("Everything");
    }

    @Test
    void rowCarriesMachineValuesAndWordsAlike() {
        var row = page("/").select("#claim-5").first();

        assertThat(row.attr("data-day")).isEqualTo("2022-09-12");
        assertThat(row.attr("data-value")).isEqualTo("6000");
        assertThat(row.attr("data-open")).isEqualTo("up");
        assertThat(row.attr("data-start")).isEqualTo("2022-09-01");
        assertThat(row.attr("data-shape")).isEqualTo("circle");
        assertThat(row.attr("data-tone")).isEqualTo("side-ukraine");
        assertThat(row.text())
                .contains("12 Sep 2022", "said", "> 6\u202f000 km²", "more than 6000 sq km")
                .contains(
                        "1–12 Sep 2022",
                        "southern Ukraine, eastern Ukraine",
                        "8\u202f285 km²",
                        "≥ 0.72",
                        "ground and days overlap")
                .contains("ISW's map covers all of Ukraine", "First Wire, Second Paper");
        assertThat(row.select("a").attr("href")).isEqualTo("/claims/5");
    }

    @Test
    void legendListsOnlyWhatTheChartShows() {
        assertThat(page("/").select(".legend").text())
                .contains("more than", "from low to high", "the days it speaks of")
                .doesNotContain("up to", "side not known", "Russia says");
        assertThat(page("/?from=2022-10-01&to=2022-10-31&place=Kherson+Oblast")
                        .select(".legend")
                        .text())
                .contains("more than")
                .doesNotContain("from low to high");
    }

    @Test
    void aClaimCanBeCited() {
        var page = page("/claims/7?lang=en&theme=dark");
        var cited = page.select("section[aria-labelledby=cite]");

        assertThat(cited.select("cite").text())
                .startsWith(
                        "Hanna Maliar: 3\u202f800 km², Kharkiv Oblast. Carried by First Wire, 13 Sep 2022. Claimline, http")
                .endsWith("/claims/7");
        assertThat(cited.select("pre").first().text())
                .startsWith("@misc{claimline-7,")
                .contains("author = {{First Wire}}", "date = {2022-09-13}");
        assertThat(cited.select("pre").last().text())
                .contains("\"type\" : \"webpage\"", "\"date-parts\" : [ [ 2022, 9, 13 ] ]");
    }

    @Test
    void wordingIsSetSideBySideAndWhatWasLostIsNamed() {
        var page = page("/claims/1");

        var rows = page.select("section[aria-labelledby=wording] tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.first().text()).contains("First Wire", "more than", "nothing");
        assertThat(rows.last().text())
                .contains("Second Paper", "nearly", "estimated", "If true", "asserts", "bound turned round")
                .contains("became", "against the leading mention");
        assertThat(page.select("section[aria-labelledby=mentions] .acts").text())
                .isEqualTo("2 mentions, 2 texts");
        assertThat(page("/claims/20").select("section[aria-labelledby=wording]"))
                .isEmpty();
    }

    @Test
    void historySaysWhoSplitAClaimAndWhy() {
        assertThat(page("/claims/1")
                        .select("section[aria-labelledby=history] tbody tr")
                        .eachText())
                .satisfiesExactly(
                        created -> assertThat(created).contains("5 Jan 2026", "first came in"),
                        added -> assertThat(added).contains("mention added"),
                        split -> assertThat(split)
                                .contains("split by hand, with claim 20", "by an editor", "other ground is meant"));
    }

    @Test
    void dayOfPublicationIsExplained() {
        assertThat(page("/claims?measure=CONTROL").select("main").text()).contains("day it was published");
        assertThat(page("/claims/20").select("main").text())
                .contains("In lists it stands on 8 Sep 2022: the day it was published, as the article says neither");
    }

    @Test
    void whatCannotBeComparedHasNoRatio() {
        var row = page("/").select("#claim-6").first();

        assertThat(row.text()).contains("not comparable", "There is no reference beside it.");
        assertThat(row.select("td[data-th=Ratio]").text()).isEqualTo("–");
    }

    @Test
    void mapLineBreaksWhereDaysAreMissing() {
        var page = page("/");

        assertThat(page.select("table.days:not([data-band]) tr[data-day]")).hasSize(14);
        assertThat(page.select("table.days:not([data-band]) tr[data-day=2022-09-05]")
                        .attr("data-gap"))
                .isEqualTo("3");
        assertThat(page.select("table.days:not([data-band]) tr[data-day=2022-09-06]")
                        .attr("data-gap"))
                .isEmpty();
        assertThat(page.select(".reading").text()).contains("29 Aug 2022", "not a statement");
        assertThat(page.select("main").text()).contains("Ukraine within its 1991 borders");
    }

    @Test
    void bandStandsInTheTableDayByDay() {
        var page = page("/");

        assertThat(page.select("table[data-band] tr[data-day=2022-09-12]").text())
                .contains("12 Sep 2022", "3\u202f138", "8\u202f352");
        assertThat(page.select("table[data-band] tr[data-day=2022-09-14]").text())
                .contains("open");
        assertThat(page.select("table[data-band] tr[data-day=2022-09-15]")).isEmpty();
    }

    @Test
    void totalsAndIncrementsAreNeverMixed() {
        var page = page("/");

        assertThat(page.select(".outside").text())
                .contains("3 claims and 1 assessor’s figure count their own days alone", "never mixed");
        var other = page.select(".outside a:contains(Show those instead)").attr("href");
        assertThat(other).contains("basis=INCREMENT");
        assertThat(page(other).select("select[name=basis] option[selected]").attr("value"))
                .isEqualTo("INCREMENT");
    }

    @Test
    void groundThatRussiaTookTurnsTheMapsSign() {
        var page = page("/?heldBy=RUSSIA&" + KHARKIV);

        assertThat(page.select("tr[data-row]")).isEmpty();
        assertThat(page.select("table.days:not([data-band]) tr[data-day=2022-09-12]")
                        .attr("data-change"))
                .startsWith("-");
    }

    @Test
    void formKeepsTheFilters() {
        var page = page("/?measure=AREA&heldBy=UKRAINE&place=Kherson+Oblast&from=2022-09-01&to=2022-09-30");

        assertThat(page.select("input[name=place]").attr("value")).isEqualTo("Kherson Oblast");
        assertThat(page.select("input[name=from]").attr("value")).isEqualTo("2022-09-01");
        assertThat(page.select("select[name=heldBy] option[selected]").attr("value"))
                .isEqualTo("UKRAINE");
        assertThat(page.select("tr[data-row=claim]")).hasSize(1);
        assertThat(page.select(".outside a").first().attr("href")).contains("place=Kherson+Oblast");
    }

    @Test
    void listPagesByCursorAndKeepsTheFilters() {
        var first = page("/claims?measure=AREA");

        assertThat(first.select("#list-title").text()).isEqualTo("11 claims");
        assertThat(first.select("tbody tr")).hasSize(8);
        var next = first.select("a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/claims?measure=AREA&cursor=8");
        var second = page(next);
        assertThat(second.select("tbody tr")).hasSize(3);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("select[name=measure] option[selected]").attr("value"))
                .isEqualTo("AREA");
    }

    @Test
    void emptyListSaysWhatToDo() {
        assertThat(page("/claims?q=nothing-like-this").select(".empty").text())
                .contains("No claim matches these filters", "widen the dates");
        assertThat(page("/?measure=SHARE").select(".empty").text()).contains("Widen the dates");
    }

    @Test
    void claimStandsBesideWhatOthersSaid() {
        var page = page("/claims/7");
        var others = page.select("section[aria-labelledby=others]");

        assertThat(others.select(".badge").eachText())
                .containsExactly(
                        "admitted by the side that lost it", "contradicted", "looks like a conflict and is none");
        assertThat(others.text())
                .contains("whose side lost it", "Kharkiv Oblast is a part of what Hromov's claim covers");
        assertThat(others.select("a").eachAttr("href")).contains("/claims/2");
        assertThat(page.select("section[aria-label=Successive totals]").text())
                .contains("since 6 Sep 2022", "+3\u202f100", "+620", "odd rate", "4.0 times the 155 km2 a day");
        assertThat(page("/claims/1").select("section[aria-labelledby=others]")).isEmpty();
    }

    @Test
    void claimSaysWhyItCannotBeJudged() {
        assertThat(page("/claims/7").select("dl").text())
                .contains("Credibility 6, cannot be judged Nobody else answers this very question.");
        assertThat(page("/claims/1").select("dl").text())
                .contains("Credibility not judged yet, or not kept for that day");
    }

    @Test
    void claimStandsInItsArticle() {
        var page = page("/claims/7");

        assertThat(page.select(".article-text mark").text())
                .isEqualTo("Hanna Maliar said the army had taken back 3800 sq km of ground.");
        assertThat(page.select(".article-text").text()).contains("A day of reports from the front.");
        assertThat(page.select(".chain li").eachText())
                .containsExactly("says Hanna Maliar Office of Hanna Maliar", "publishes First Wire");
        assertThat(page.select("main").text())
                .contains("does not agree with the first figure", "nearly 3\u202f800")
                .contains("claimant: estimated", "outlet: If true", "by way of First Wire")
                .contains(
                        "13 Sep 2022, 12:00 UTC",
                        "5 Jan 2026, 09:30 UTC",
                        "one week up to 8 September 2022, the day it was said");
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

    private static Document page(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
