package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The chart of the first page as a reader uses it: by pointer, by keys, by its filters. */
@QuarkusTest
class ChartInBrowserTest extends InBrowser {
    @Test
    void chartDrawsEveryRowOfTheTable() {
        try (var page = at("/")) {
            var rows = page.locator("tr[data-row]").count();
            var days = page.locator("table.days:not([data-band]) tr[data-day]").count();

            assertThat(page.evaluate(
                            "document.getElementById('chart').chart.data.datasets.map(set => set.data.length)"))
                    .isEqualTo(List.of(rows, 0, days));
            assertThat(page.evaluate("""
                            () => {
                              const canvas = document.querySelector('#chart canvas');
                              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                              return new Set(new Uint32Array(pixels.buffer)).size;
                            }"""))
                    .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                    .isGreaterThan(20);
        }
    }

    @Test
    void labelsNeverOverlap() {
        for (var width : new int[] {1280, 390}) {
            try (var page = at("/", width, ColorScheme.LIGHT)) {
                var overlaps = page.evaluate("""
                        () => {
                          const boxes = document.getElementById('chart').chart.labelBoxes.map(label => label.box);
                          return boxes.filter((a, i) => boxes.some((b, j) => j > i
                            && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top)).length;
                        }""");
                assertThat(overlaps).isEqualTo(0);
                assertThat((int) page.evaluate("document.getElementById('chart').chart.labelBoxes.length"))
                        .isGreaterThan(5);
            }
        }
    }

    @Test
    void arrowKeysWalkThePointsAndEnterOpensTheProof() {
        try (var page = at("/")) {
            page.locator("#chart").focus();
            var live = page.locator("#chart-live");
            for (var i = 0; i < 40 && !live.innerText().contains("Zelenskyy"); i++)
                page.keyboard().press("ArrowRight");

            assertThat(live.innerText())
                    .contains(
                            "Volodymyr Zelenskyy",
                            "1\u202f000 km²",
                            "8 Sep 2022",
                            "First Wire",
                            "reliability B",
                            "credibility ");
            page.keyboard().press("Enter");
            page.waitForURL("**/claims/2");
        }
    }

    @Test
    void everyPointIsReachedByArrowKeysAndAnnouncedAsItsTooltip() {
        walksEveryPoint();
    }

    @Test
    void groupsOfClaimsAreReachedByArrowKeysToo() {
        FakeOverview.singly = 2;
        try {
            walksEveryPoint();
        } finally {
            FakeOverview.singly = Integer.MAX_VALUE;
        }
    }

    private void walksEveryPoint() {
        try (var page = at("/")) {
            var said = page.evaluate("""
                    () => document.getElementById('chart').chart.data.datasets.flatMap(set => (set.figures || set.groups || set.days)
                      .map(one => one.who + '. ' + one.lines.join('. ')))""");
            page.locator("#chart").focus();
            var heard = new ArrayList<Object>();
            for (var i = 0; i < ((List<?>) said).size(); i++) {
                page.keyboard().press("ArrowRight");
                heard.add(page.evaluate("document.getElementById('chart-live').textContent"));
            }

            assertThat(heard).containsExactlyInAnyOrderElementsOf((List<?>) said);
        }
    }

    @Test
    void everyClaimOfTheChartLeadsToTheSentenceAndTheReasonsOfItsNumber() {
        try (var page = at("/")) {
            var proofs = page.evaluate("""
                    () => document.getElementById('chart').chart.data.datasets[0].figures
                      .filter(one => !one.assessor).map(one => one.href)""");

            assertThat((List<?>) proofs).isNotEmpty();
            for (var proof : (List<?>) proofs) {
                page.navigate(address.resolve(String.valueOf(proof)).toString());
                assertThat(page.locator("mark#sentence").count())
                        .as("sentence of %s", proof)
                        .isOne();
                assertThat(page.locator("#credibility").count())
                        .as("reasons of %s", proof)
                        .isOne();
            }
        }
    }

    @Test
    void clickOnAPointOpensTheClaim() {
        try (var page = at("/")) {
            var point = (List<?>) page.evaluate("""
                    () => {
                      const chart = document.getElementById('chart').chart;
                      const at = chart.data.datasets[0].figures.findIndex(one => one.row.id === 'claim-5');
                      const { x, y } = chart.getDatasetMeta(0).data[at];
                      const box = chart.canvas.getBoundingClientRect();
                      return [box.left + x, box.top + y];
                    }""");
            page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
            page.waitForURL("**/claims/5");
        }
    }

    @Test
    void draggingChoosesTheDaysAndTheTableFollows() {
        try (var page = at("/")) {
            var box = page.locator("#chart canvas").boundingBox();
            page.mouse().move(box.x + box.width * .62, box.y + 60);
            page.mouse().down();
            page.mouse().move(box.x + box.width * .7, box.y + 80);
            page.mouse().move(box.x + box.width * .8, box.y + 80);
            assertThat(page.locator(".brush").isVisible()).isTrue();
            page.mouse().up();
            page.waitForURL(url -> !url.contains("from=2022-08-29") && url.contains("from=2022-09"));

            assertThat(page.locator("tr[data-row=claim]").count()).isBetween(1, 8);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("chart");
        }
    }

    @Test
    void draggingWithShiftMovesTheDays() {
        try (var page = at("/")) {
            var box = page.locator("#chart canvas").boundingBox();
            page.keyboard().down("Shift");
            page.mouse().move(box.x + box.width * .5, box.y + 60);
            page.mouse().down();
            page.mouse().move(box.x + box.width * .4, box.y + 80);
            page.mouse().move(box.x + box.width * .2, box.y + 80);
            assertThat(page.locator(".brush").isVisible()).isFalse();
            page.mouse().up();
            page.waitForURL(url -> url.contains("from=2022-09") && url.contains("to=2022-09-2"));
        }
    }

    @Test
    void arrowsWithShiftMoveTheDays() {
        try (var page = at("/")) {
            page.locator("#chart").focus();
            page.keyboard().press("Shift+ArrowLeft");
            page.waitForURL(url -> url.contains("from=2022-08-2") && url.contains("to=2022-09-1"));
        }
    }

    @Test
    void keysZoomInAndShowEveryDay() {
        try (var page = at("/")) {
            page.locator("#chart").focus();
            page.keyboard().press("+");
            page.waitForURL(url -> url.contains("from=2022-09"));
            page.locator("#chart").focus();
            page.keyboard().press("0");
            page.waitForURL(url -> url.contains("from=&to="));

            assertThat(page.locator("tr[data-row=claim]").count()).isEqualTo(11);
        }
    }

    @Test
    void rowLightsItsPoint() {
        try (var page = at("/")) {
            page.locator("#claim-5 a").focus();

            assertThat(page.locator("#claim-5").getAttribute("class")).contains("lit");
            assertThat(page.evaluate("document.getElementById('chart').chart.tooltip.opacity > 0"))
                    .isEqualTo(true);
        }
    }

    @Test
    void filtersStandInTheAddressAndSurviveAReload() {
        try (var page = at("/")) {
            page.locator("input[name=place]").fill("Kherson Oblast");
            page.locator("form.filters button").click();
            page.waitForURL(url -> url.contains("place=Kherson+Oblast"));
            page.reload();

            assertThat(page.url()).contains("measure=AREA", "heldBy=UKRAINE", "from=2022-08-29");
            assertThat(page.locator("tr[data-row=claim]").count()).isEqualTo(1);
            assertThat(page.locator("input[name=place]").inputValue()).isEqualTo("Kherson Oblast");
        }
    }
}
