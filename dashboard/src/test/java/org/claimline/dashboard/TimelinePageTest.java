package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.dashboard.Html.page;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The first page as HTML: what the chart and its table show, and what they leave out. */
@QuarkusTest
class TimelinePageTest {
    private static final String KHARKIV = "from=2022-08-29&to=2022-09-18";

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
}
