package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.dashboard.Html.page;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of sources as HTML, their pictures and their files. */
@QuarkusTest
class SourcesPageTest {
    @Test
    void aGradeThatIsTheSameTodayIsExplainedOnce() {
        for (var row : page("/sources").select("#table tbody tr")) {
            var grade = row.select("td.grade").first();
            var today = row.select("td[data-th=Today]");
            if (today.isEmpty() || today.select("small").isEmpty()) continue;
            assertThat(today.select("small").text())
                    .as(row.text())
                    .isNotEqualTo(grade.select("small").first().text());
        }
    }

    @Test
    void everySourceIsListedOnceAMeasureAndTheMostComparedFirst() {
        var rows = page("/sources").select("#table tbody tr");

        assertThat(rows).hasSize(8);
        assertThat(rows.getFirst().text())
                .contains("Volodymyr Zelenskyy", "B", "usually reliable", "×0.87", "×0.58–1.30", "as of 13 Sep 2022");
    }

    @Test
    void aClaimantsLetterOnTheTimelineIsThatOfItsOwnPage() {
        var first = page("/");

        assertThat(graded(first, 7))
                .allSatisfy(text -> assertThat(text).contains("F6: reliability F, cannot be judged"));
        assertThat(page("/sources/hanna-maliar").select("#grade-AREA").text()).endsWith("F cannot be judged");
        assertThat(graded(first, 2))
                .allSatisfy(text -> assertThat(text)
                        .contains("reliability B, usually reliable as of 13 Sep 2022; credibility not judged yet"));
        assertThat(page("/sources/volodymyr-zelenskyy").select("#grade-AREA").text())
                .endsWith("B usually reliable");
    }

    @Test
    void asOfAPastDayTheGradesAreThoseOfThatDay() {
        var page = page("/sources?asOf=2022-09-10");
        var row = page.select("#table tbody tr").getFirst();

        assertThat(row.text()).contains("Volodymyr Zelenskyy", "F", "cannot be judged", "as of 9 Sep 2022");
        assertThat(row.select("th a").attr("href")).isEqualTo("/sources/volodymyr-zelenskyy?asOf=2022-09-09");
        assertThat(page.select("#table th[scope=col]").eachText()).doesNotContain("Today");
        assertThat(page.select("p.then a").attr("href")).isEqualTo("/sources");
        assertThat(page.select("main").text()).contains("reckoned by today’s method");
        assertThat(page.select("input[name=asOf]").attr("value")).isEqualTo("2022-09-10");
        assertThat(page.select(".files a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("asOf=2022-09-10"));
        assertThat(page("/?asOf=2022-09-10&from=&to=").select("#claim-2").attr("data-grade"))
                .startsWith("reliability F, cannot be judged as of 9 Sep 2022");
    }

    @Test
    void anotherSiteMayFrameThePictureAlone() {
        var framed = given().get("/sources?embed=1&asOf=2022-09-20");

        assertThat(framed.statusCode()).isEqualTo(200);
        assertThat(framed.header("X-Frame-Options")).isNull();
        assertThat(framed.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(framed.asString())
                .contains("class=\"plot\"", "href=\"/sources?asOf=2022-09-20\"")
                .doesNotContain("<script", "<form");
        assertThat(given().get("/sources").header("X-Frame-Options")).isEqualTo("DENY");
    }

    /** What the chart's tooltip, the table and the picture say of a claim. */
    private static List<String> graded(Document page, int claim) {
        var row = page.select("#claim-" + claim);
        var mark = page.select("svg a[href=/claims/" + claim + "]");
        return List.of(row.attr("data-grade"), row.text(), mark.attr("aria-label"));
    }

    @Test
    void whatCannotBeJudgedSaysWhyAndHasNoColourOfAVerdict() {
        var row = page("/sources?q=Maliar").select("#table tbody tr");

        assertThat(row.text()).contains("cannot be judged: too few comparisons");
        assertThat(row.select(".badge.warn")).isEmpty();
    }

    @Test
    void aSourceWithoutAnyReferenceHasNoFactor() {
        var page = page("/sources?q=Humeniuk");

        assertThat(page.select("#table tbody tr").text())
                .contains("no independent figure stands beside anything it said")
                .doesNotContain("×");
        assertThat(page.select(".plot")).isEmpty();
        assertThat(page.select("main").text()).contains("Nothing to draw");
    }

    @Test
    void thePlotDrawsWhatWasComparedAndLeadsToIt() {
        var points = page("/sources").select(".wide a.point");

        assertThat(points.eachAttr("href")).containsExactly("/sources/volodymyr-zelenskyy", "/sources/hanna-maliar");
        assertThat(points.getFirst().attr("aria-label")).contains("B, usually reliable", "×0.87", "n 8", "n_eff 5.6");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, Hanna Maliar",
        "FACTOR, Hanna Maliar",
        "GRADE, Volodymyr Zelenskyy",
        "SIDE, Institute for the Study of War"
    })
    void ordersByEachColumn(String order, String first) {
        assertThat(page("/sources?order=" + order).select("#table tbody tr").stream()
                        .map(row -> row.select("th").text())
                        .filter(name -> !name.contains("<"))
                        .findFirst())
                .hasValue(first);
    }

    @Test
    void filtersStandInTheLinksOfFilesAndOrders() {
        var page = page("/sources?side=UKRAINE&role=CLAIMANT&order=NAME");

        assertThat(page.select(".card-head a[href*=order], .files a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("side=UKRAINE", "role=CLAIMANT"));
        assertThat(page.select("#table tbody tr").text()).doesNotContain("Institute");
    }

    @Test
    void theFileHasTheRowsOfTheTableAndRunsNoFormula() {
        var file = given().get("/sources/table.csv").asString();

        assertThat(file.lines()).hasSize(1 + 8);
        assertThat(file)
                .contains(
                        "volodymyr-zelenskyy,Volodymyr Zelenskyy,PERSON,CLAIMANT,UKRAINE,presidency,AREA,2022-09-13,B,,0.87,");
        assertThat(file).contains(",'=cmd <img src=x onerror=alert(1)>,").doesNotContain(",=cmd");
    }

    @Test
    void explanationAddsUpToTheGrade() {
        var page = page("/sources/volodymyr-zelenskyy");
        var rows = page.select("section[aria-labelledby=sum-AREA] tbody tr");
        var counts = rows.stream()
                .filter(row -> row.select("a[href^=/claims/]").size() > 0)
                .mapToDouble(row -> Double.parseDouble(
                        row.select("td[data-th=Counts]").first().ownText().strip()))
                .sum();
        var changes = rows.select("td[data-th^=Change]").stream()
                .map(cell -> cell.text().replace('−', '-').replaceAll("[^0-9.-]", ""))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(rows).hasSize(8 + 3);
        assertThat(counts).isEqualTo(5.6, org.assertj.core.data.Offset.offset(.05));
        var sum = 0.0;
        for (var i = 0; i < changes.length - 1; i++) sum += changes[i];
        assertThat(sum).isEqualTo(changes[changes.length - 1], org.assertj.core.data.Offset.offset(.5));
    }

    @Test
    void everyComparisonLeadsToItsProof() {
        var page = page("/sources/volodymyr-zelenskyy");

        assertThat(page.select(".plot a.point[href^=/claims/]")).hasSize(8);
        for (var href : page.select("a[href^=/claims/]").eachAttr("href"))
            assertThat(given().get(href.replaceAll("#.*", "")).statusCode())
                    .as(href)
                    .isEqualTo(200);
    }

    @Test
    void leavingAClaimOutShowsBothGrades() {
        var page = page("/sources/volodymyr-zelenskyy");
        var link = page.select("section[aria-labelledby=sum-AREA] a[href*=without]")
                .first()
                .attr("href");
        var other = page(link.substring(0, link.indexOf('#')));

        assertThat(other.select("#what-if tbody td[data-th=Now]").text()).startsWith("B");
        assertThat(other.select("#what-if tbody td[data-th=Then]").text()).startsWith("C");
        assertThat(other.select("#what-if").text()).contains("Left out: #2");
        assertThat(other.select("section[aria-labelledby=sum-AREA] a:contains(count again)"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"without=abc", "tolerance=wide", "asOf=yesterday", "thresholds=MINE", "tolerance=0.5"})
    void assumptionThatCannotBeMadeIsRefusedInWords(String query) {
        given().get("/sources/volodymyr-zelenskyy?" + query).then().statusCode(400);
    }

    @Test
    void aSourceThatWasMergedSaysIntoWhich() {
        assertThat(page("/sources/gromov").select(".then a").attr("href")).isEqualTo("/sources/oleksii-hromov");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/chart.svg",
                "/sources/volodymyr-zelenskyy/scatter.svg?measure=AREA",
                "/sources/volodymyr-zelenskyy/drift.svg?measure=AREA"
            })
    void pictureIsAWholeFileWithItsSourcePrintedIn(String path) {
        var answer = given().get(path);
        var svg = Jsoup.parse(answer.asString(), Parser.xmlParser());

        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(svg.select("svg > title").text()).isNotBlank();
        assertThat(svg.select("text").text()).contains("Source: Claimline, /sources");
        assertThat(svg.select("path[d]")).isNotEmpty();
        assertThat(svg.select("style, script, [style]")).isEmpty();
    }

    @Test
    void hostileNamesArriveEscaped() {
        var html = given().get("/sources/hostile").asString();

        assertThat(html).doesNotContain("<img src=x");
        assertThat(Jsoup.parse(html).select("h1").text()).contains("<img src=x onerror=alert(1)>");
    }
}
