package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.Moment;
import org.claimline.api.Quantity;
import org.claimline.api.TimelineOverview;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Shape;
import org.claimline.dashboard.service.TimelineOverviewClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

/** Whatever is asked for, every way of showing it shows the same, and its address brings it back. */
@QuarkusTest
class FilterStatesTest extends InBrowser {
    private static final long SEED = 20220906;
    private static final int STATES = 50;
    private static final int FEW = 15;
    private static final String CHART = """
            () => {
              const holder = document.getElementById('chart');
              if (!holder || !holder.chart) return [];
              return holder.chart.data.datasets.flatMap(set => (set.figures || set.groups || set.days).map((one, i) =>
                (set.groups ? one.row.id : (set.figures ? one.row.id : 'map') + ' ' + new Date(one.x * 86400000).toISOString().slice(0, 10)
                  ) + ' ' + set.data[i].y));
            }""";
    private static final String ROWS = """
            () => [...document.querySelectorAll('tr[data-row]')].map(({ id, dataset }) =>
              [id, dataset.value ?? '', dataset.lower ?? '', dataset.upper ?? ''].join(' ')).concat(
              [...document.querySelectorAll('tr[data-group]')].map(({ id, dataset: one }) =>
              [id, one.position, one.lowest, one.highest].join(' ')))""";
    private static final String DRAWN = """
            () => [...document.querySelectorAll('tr[data-row][data-day]')].map(({ id, dataset }) =>
              [id, dataset.day, dataset.position].join(' ')).concat(
              [...document.querySelectorAll('tr[data-group][data-first]')].map(({ id, dataset }) =>
              [id, dataset.position].join(' ')))""";
    private static final String LOOK = """
            () => [document.querySelector('main').innerText,
              JSON.stringify([...new FormData(document.querySelector('form.filters'))])].join(' ')""";
    /** Where the browser goes when the form is sent as it stands. */
    private static final String SENT = """
            () => {
              const form = document.querySelector('form.filters');
              return form.action.split('?')[0] + '?' + new URLSearchParams(new FormData(form));
            }""";

    @Inject
    @RestClient
    TimelineOverviewClient api;

    private static Stream<TimelineState> states() {
        var random = new Random(SEED);
        return Stream.generate(() -> TimelineState.of(random)).limit(STATES);
    }

    @Test
    void chartTableFileAndServiceGiveTheSameNumbers() throws IOException {
        theSameNumbers(states());
    }

    private void theSameNumbers(Stream<TimelineState> states) throws IOException {
        try (var page = browser.page()) {
            for (var state : states.toList()) {
                var served = served(state);
                page.navigate(address.resolve("/?" + state.query()).toString());

                assertThat(table(page)).as("table of %s", state).isEqualTo(served);
                assertThat(file(state)).as("file of %s", state).containsExactlyInAnyOrderElementsOf(served.values());
                assertThat(lines(page, CHART))
                        .as("chart of %s", state)
                        .containsExactlyInAnyOrderElementsOf(dots(page, state));
            }
        }
    }

    @Test
    void groupsGiveTheSameNumbersEverywhere() throws IOException {
        FakeOverview.singly = 2;
        try {
            theSameNumbers(states().limit(FEW));
        } finally {
            FakeOverview.singly = Integer.MAX_VALUE;
        }
    }

    @Test
    void aStateThatIsReopenedFromItsAddressLooksTheSame() {
        try (var page = browser.page()) {
            for (var state : states().toList()) {
                page.navigate(address.resolve("/?" + state.query()).toString());
                var look = page.evaluate(LOOK);
                var chart = lines(page, CHART);

                page.navigate(page.evaluate(SENT).toString());

                assertThat(page.evaluate(LOOK)).as(page.url()).isEqualTo(look);
                assertThat(lines(page, CHART)).as("chart of %s", page.url()).isEqualTo(chart);
            }
        }
    }

    /** Figures as the service has them, by the row's id. */
    private Map<String, String> served(TimelineState state) {
        var overview = overview(state);
        var timeline = overview.timeline();
        var figures = new TreeMap<String, String>();
        overview.groups()
                .forEach(group -> figures.put(
                        "claims-" + group.from() + "-"
                                + (group.side() == null ? "side-unknown" : Shape.tone(group.side())),
                        plain(group.median()) + " " + plain(group.lowest()) + " " + plain(group.highest())));
        timeline.claims().stream()
                .filter(claim -> claim.quantity() != null)
                .forEach(claim -> figures.put("claim-" + claim.id(), numbers(claim.quantity())));
        timeline.assessments().forEach(one -> figures.put("assessment-" + one.id(), numbers(one.quantity())));
        return figures;
    }

    private TimelineOverview overview(TimelineState state) {
        return api.overview(
                state.measure(),
                state.heldBy(),
                state.place().isEmpty() ? null : state.place(),
                state.from(),
                state.to(),
                state.basis(),
                state.asOf() == null ? null : Moment.of(state.asOf()),
                150,
                null);
    }

    private static String numbers(Quantity quantity) {
        return plain(quantity.value()) + " " + plain(quantity.lower()) + " " + plain(quantity.upper());
    }

    private static String plain(Double number) {
        return number == null ? "" : Figures.plain(number);
    }

    private static Map<String, String> table(Page page) {
        var rows = new TreeMap<String, String>();
        for (var row : lines(page, ROWS)) {
            var end = row.indexOf(' ');
            rows.put(row.substring(0, end), row.substring(end + 1));
        }
        return rows;
    }

    private static List<String> file(TimelineState state) throws IOException {
        return rows(state).stream()
                .filter(row -> !row.get("kind").equals("map"))
                .map(row -> number(row, "value") + " " + number(row, "lower") + " " + number(row, "upper"))
                .toList();
    }

    private static List<CSVRecord> rows(TimelineState state) throws IOException {
        var text = given().urlEncodingEnabled(false)
                .get("/timeline.csv?" + state.query())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static String number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? "" : Figures.plain(Double.parseDouble(row.get(column)));
    }

    private static List<String> lines(Page page, String script) {
        var lines = new ArrayList<String>();
        for (var one : (List<?>) page.evaluate(script)) lines.add(String.valueOf(one));
        return lines;
    }

    /** What the chart should draw: the rows with a day, and the map's days as the service's file has them. */
    private static List<String> dots(Page page, TimelineState state) throws IOException {
        var figures = lines(page, DRAWN).stream();
        var maps = rows(state).stream()
                .filter(row -> row.get("kind").equals("map"))
                .map(row -> "map " + row.get("day") + " " + number(row, "value"));
        return Stream.concat(figures, maps).toList();
    }
}
