package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Quantity;
import org.claimline.api.TimelineOverview;
import org.claimline.api.WindowBasis;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Shape;
import org.claimline.dashboard.service.TimelineOverviewClient;
import org.claimline.testing.Browser;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is asked for, every way of showing it shows the same, and its address brings it back. */
@QuarkusTest
class FilterStatesTest extends InBrowser {
    private static final long SEED = 20220906;
    private static final int STATES = 50;
    private static final int FEW = 15;
    private static final LocalDate FIRST = LocalDate.of(2022, 8, 25);
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

    private static Browser browser;

    @TestHTTPResource
    URI address;

    @Inject
    @RestClient
    TimelineOverviewClient api;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** What a reader may have chosen; empty = everything. */
    private record State(
            Measure measure,
            HeldBy heldBy,
            String place,
            LocalDate from,
            LocalDate to,
            WindowBasis basis,
            LocalDate asOf,
            boolean log) {
        static State of(Random random) {
            var from = random.nextInt(4) == 0 ? null : FIRST.plusDays(random.nextInt(30));
            return new State(
                    random.nextInt(6) == 0 ? Measure.SETTLEMENTS : Measure.AREA,
                    random.nextInt(4) == 0 ? null : HeldBy.UKRAINE,
                    random.nextInt(3) == 0 ? "Kharkiv Oblast" : "",
                    from,
                    random.nextInt(4) == 0 ? null : (from == null ? FIRST : from).plusDays(random.nextInt(40)),
                    random.nextInt(5) == 0 ? WindowBasis.INCREMENT : WindowBasis.CUMULATIVE,
                    random.nextInt(3) == 0 ? FIRST.plusDays(10L + random.nextInt(30)) : null,
                    random.nextBoolean());
        }

        String query() {
            return "measure=" + measure + "&heldBy=" + (heldBy == null ? "ANY" : heldBy) + "&place="
                    + place.replace(" ", "+") + "&from=" + text(from) + "&to=" + text(to) + "&basis=" + basis
                    + "&asOf=" + text(asOf) + (log ? "&scale=LOG" : "");
        }

        private static String text(LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }

    private static Stream<State> states() {
        var random = new Random(SEED);
        return Stream.generate(() -> State.of(random)).limit(STATES);
    }

    @Test
    void chartTableFileAndServiceGiveTheSameNumbers() throws IOException {
        theSameNumbers(states());
    }

    private void theSameNumbers(Stream<State> states) throws IOException {
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
    private Map<String, String> served(State state) {
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

    private TimelineOverview overview(State state) {
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

    private static List<String> file(State state) throws IOException {
        return rows(state).stream()
                .filter(row -> !row.get("kind").equals("map"))
                .map(row -> number(row, "value") + " " + number(row, "lower") + " " + number(row, "upper"))
                .toList();
    }

    private static List<CSVRecord> rows(State state) throws IOException {
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
    private static List<String> dots(Page page, State state) throws IOException {
        var figures = lines(page, DRAWN).stream();
        var maps = rows(state).stream()
                .filter(row -> row.get("kind").equals("map"))
                .map(row -> "map " + row.get("day") + " " + number(row, "value"));
        return Stream.concat(figures, maps).toList();
    }
}
