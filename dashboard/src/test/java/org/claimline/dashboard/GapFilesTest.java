package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.GapCell;
import org.claimline.api.GapPeriod;
import org.claimline.api.Measure;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.service.GapClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gap table to take along: picture, table, frame. */
@QuarkusTest
class GapFilesTest {
    private static final String CHOSEN = "side=UKRAINE&from=2022-08-29&to=2025-12-31&asOf=2026-01-02&order=RATIO";

    @Inject
    @RestClient
    GapClient api;

    @ParameterizedTest
    @ValueSource(strings = {"measure=AREA", "lang=uk", "order=RATIO", CHOSEN, "claimant=Valerii%20Zaluzhnyi"})
    void thePictureHasTheCellsOfThePageInTheirOrder(String query) {
        var cells = Jsoup.parse(get("/gap?" + query).asString()).select("td.heat");
        var points = xml(get("/gap.svg?" + query)).select("a.point");

        assertThat(points.eachAttr("href"))
                .isEqualTo(cells.select("a").eachAttr("href"))
                .isNotEmpty();
        for (var i = 0; i < points.size(); i++) {
            var cell = cells.get(i).clone();
            cell.select(".sr").remove();
            var heat = cell.classNames().stream()
                    .filter(name -> name.startsWith("heat-") && !name.equals("heat-none"))
                    .map(name -> "fill-" + name)
                    .toList();

            assertThat(plain(points.get(i).select("text").text())).isEqualTo(plain(cell.text()));
            assertThat(points.get(i).select("path").eachAttr("class")).isEqualTo(heat);
        }
    }

    @Test
    void thePictureHasFiltersAndSourcePrintedIn() {
        var answer = get("/gap.svg?" + CHOSEN + "&place=southern%20Ukraine");
        var words = plain(xml(answer).select("svg > text").text());

        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(words)
                .contains("Claimed against assessed: Area, 29 Aug 2022 – 31 Dec 2025; gathered by: month")
                .contains("side of the claimant: Ukraine; place: southern Ukraine; as known on 2 Jan 2026")
                .contains("Assessed by: Institute for the Study of War")
                .contains("Source: Claimline, /gap?side=UKRAINE&place=southern")
                .contains("Ukraine within its 1991 borders", "much less claimed, below 0.67");
    }

    @Test
    void theFileHasTheNumbersOfTheServiceAndOfThePage() throws IOException {
        var served = api.gap(Measure.AREA, null, null, null, null, null, null, GapPeriod.MONTH, null, null, 1_000)
                .cells();
        var page = Jsoup.parse(get("/gap").asString()).select("td.heat");
        var rows = rows("/gap.csv").stream()
                .filter(row -> row.get("kind").equals("cell"))
                .toList();

        assertThat(rows.stream().map(GapFilesTest::numbers))
                .containsExactlyInAnyOrderElementsOf(
                        served.stream().map(GapFilesTest::numbers).toList());
        assertThat(rows.stream().map(row -> row.get("proof")))
                .isEqualTo(page.select("a").eachAttr("href"));
        for (var i = 0; i < rows.size(); i++)
            if (!rows.get(i).get("ratio").isEmpty())
                assertThat(page.get(i).select("b").text())
                        .endsWith(Figures.ratio(Double.parseDouble(rows.get(i).get("ratio"))));
    }

    @Test
    void whatCannotBeDividedHasNoNumberInTheFile() throws IOException {
        var rows = rows("/gap.csv?claimant=Oleksii%20Hromov");

        assertThat(rows).extracting(row -> row.get("kind")).containsExactly("cell", "published");
        assertThat(rows).extracting(row -> row.get("ratio")).containsOnly("");
        assertThat(rows.getFirst().get("comparability")).isEqualTo("NOT_COMPARABLE");
        assertThat(rows.getLast().get("overstated_percent")).isEqualTo("112");
    }

    @Test
    void hostileNamesRunNeitherInThePictureNorInASpreadsheet() throws IOException {
        var query = "claimant=%3Dcmd%20%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
        var picture = get("/gap.svg?" + query);
        var framed = get("/gap?embed=1&" + query).asString();

        assertThat(xml(picture).select("img, b, script")).isEmpty();
        assertThat(xml(picture).select("text").text()).contains("=cmd <img", "<b>@here</b>");
        assertThat(Jsoup.parse(framed).select("img, b, script")).isEmpty();
        assertThat(rows("/gap.csv?" + query)).singleElement().satisfies(row -> {
            assertThat(row.get("claimant")).startsWith("'=cmd");
            assertThat(row.toMap().values()).noneMatch(value -> value.startsWith("=") || value.startsWith("@"));
        });
    }

    @Test
    void thePictureAloneMayBeFramed() {
        var framed = get("/gap?embed=1&order=RATIO");
        var page = Jsoup.parse(framed.asString());

        assertThat(framed.header("Content-Security-Policy"))
                .contains("frame-ancestors *")
                .doesNotContain("unsafe-inline");
        assertThat(framed.header("X-Frame-Options")).isNull();
        assertThat(page.select("nav, form, script")).isEmpty();
        assertThat(page.select(".plot a.point")).hasSize(6);
        assertThat(page.select("a[target=_blank]").attr("href")).isEqualTo("/gap?order=RATIO");
        assertThat(get("/gap").header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void thePageOffersEveryFileWithItsFilters() {
        var links = Jsoup.parse(get("/gap?period=YEAR").asString()).select(".files a");

        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "/gap.svg?period=YEAR",
                        "/gap.svg?period=YEAR",
                        "/gap.csv?period=YEAR",
                        "/gap?period=YEAR&embed=1");
        assertThat(links.select("[data-png]")).hasSize(1);
    }

    @Test
    void nothingToDivideIsNoPicture() throws IOException {
        given().get("/gap.svg?measure=SHARE").then().statusCode(404);
        assertThat(Jsoup.parse(get("/gap?embed=1&measure=SHARE").asString()).select(".plot"))
                .isEmpty();
        assertThat(rows("/gap.csv?measure=SHARE")).isEmpty();
        assertThat(Jsoup.parse(get("/gap?measure=SHARE").asString()).select(".files"))
                .isEmpty();
    }

    private static List<String> numbers(GapCell cell) {
        return List.of(
                cell.claimant().name(),
                cell.start().toString(),
                number(cell.claimed()),
                number(cell.assessed()),
                number(cell.ratio()),
                number(cell.lower()),
                number(cell.upper()),
                String.valueOf(cell.n()));
    }

    private static List<String> numbers(CSVRecord row) {
        return List.of(
                row.get("claimant"),
                row.get("start"),
                row.get("claimed"),
                row.get("assessed"),
                row.get("ratio"),
                row.get("lower_90"),
                row.get("upper_90"),
                row.get("n"));
    }

    private static String number(Double value) {
        return value == null ? "" : Figures.plain(value);
    }

    /** Any white space is a space. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static Response get(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static Document xml(Response answer) {
        return Jsoup.parse(answer.asString(), Parser.xmlParser());
    }

    private static List<CSVRecord> rows(String path) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(get(path).asString()))
                .getRecords();
    }
}
