package org.claimline.claims.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.claimline.api.Claim;
import org.claimline.api.ClaimPage;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.api.Stance;
import org.claimline.api.Timeline;
import org.claimline.claims.Rig;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One query, one number of claims: in the list, the count, the timeline and every export. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ExportsAgreeTest {
    private static final int ARTICLES = 80;
    private static final int FILTERS = 30;

    @Inject
    Rig rig;

    @Inject
    ObjectMapper json;

    private final Crowd crowd = new Crowd(20220908);

    @BeforeEach
    void manyClaims() {
        rig.clear();
        for (var article = 1; article <= ARTICLES; article++) rig.deliver(article, crowd.delivery());
    }

    @Test
    void everyFormatHasTheSameClaimsForAnyFilter() throws Exception {
        var sizes = new ArrayList<Integer>();
        for (var i = 0; i < FILTERS; i++) {
            var filter = filter();
            var listed = listed(filter);
            var ids = listed.stream().map(Claim::id).toList();
            sizes.add(ids.size());

            assertThat(ndjson(filter)).as("NDJSON of %s", filter).isEqualTo(ids);
            assertThat(csv(filter)).as("CSV of %s", filter).isEqualTo(ids);
            assertThat(geojson(filter)).as("GeoJSON of %s", filter).isEqualTo(ids);
            assertThat(jsonld(filter)).as("JSON-LD of %s", filter).isEqualTo(ids);
            assertThat(stix(filter)).as("STIX of %s", filter).isEqualTo(ids);
            assertThat(atom(filter)).as("Atom of %s", filter).isEqualTo(ids);
            assertThat(text(filter, "csv-metadata.json")).contains("\"dc:extent\" : \"" + ids.size() + " row");
        }
        // Filters that all match nothing, or everything, would show little.
        assertThat(sizes).contains(0).anyMatch(size -> size > 100);
        assertThat(Set.copyOf(sizes)).hasSizeGreaterThan(8);
    }

    @Test
    void theTimelineHasWhatTheListHasButDenialsAndUndated() {
        for (var measure : Measure.values()) {
            var filter = Map.of("measure", measure.name(), "place", "UA-63");
            var timeline = given().queryParams(filter).get("/api/timeline").as(Timeline.class);

            assertThat(timeline.claims())
                    .extracting(Claim::id)
                    .containsExactlyInAnyOrderElementsOf(listed(filter).stream()
                            .filter(claim -> claim.stance() != Stance.DENIES && claim.asOf() != null)
                            .map(Claim::id)
                            .toList());
        }
    }

    private Map<String, String> filter() {
        var filter = new LinkedHashMap<String, String>();
        if (crowd.rarely())
            filter.put("measure", crowd.one(List.of(Measure.values())).name());
        if (crowd.rarely())
            filter.put("side", crowd.one(List.of(Side.UKRAINE, Side.RUSSIA)).name());
        if (crowd.rarely())
            filter.put("heldBy", crowd.one(List.of(HeldBy.values())).name());
        if (crowd.rarely()) filter.put("claimant", crowd.one(Crowd.CLAIMANTS));
        if (crowd.rarely()) filter.put("outlet", crowd.one(Crowd.OUTLETS));
        if (crowd.rarely()) filter.put("place", crowd.one(Crowd.PLACES));
        if (crowd.rarely()) filter.put("from", crowd.day().toString());
        if (crowd.rarely()) filter.put("to", crowd.day().toString());
        if (crowd.rarely()) filter.put("q", crowd.one(List.of("retaken", "Ізюм", "formula Kharkiv", "100%{}")));
        if (crowd.rarely()) filter.put("updatedSince", "2020-01-01T00:00:00Z");
        return filter;
    }

    private List<Claim> listed(Map<String, String> filter) {
        var listed = new ArrayList<Claim>();
        var cursor = "";
        while (cursor != null) {
            var page = given().queryParams(filter)
                    .queryParam("limit", 37)
                    .queryParam("cursor", cursor)
                    .get("/api/claims")
                    .as(ClaimPage.class);
            listed.addAll(page.claims());
            if (page.cursor() == null) assertThat(page.total()).isEqualTo(listed.size());
            cursor = page.cursor();
        }
        return listed;
    }

    private static String text(Map<String, String> filter, String format) {
        return given().queryParams(filter)
                .get("/api/claims/export." + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<Long> ndjson(Map<String, String> filter) throws Exception {
        var ids = new ArrayList<Long>();
        for (var line : text(filter, "ndjson").lines().toList())
            ids.add(json.readTree(line).path("id").longValue());
        return ids;
    }

    private static List<Long> csv(Map<String, String> filter) throws Exception {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new StringReader(text(filter, "csv")))) {
            return rows.stream().map(row -> Long.valueOf(row.get("id"))).toList();
        }
    }

    private List<Long> geojson(Map<String, String> filter) throws Exception {
        return nodes(json.readTree(text(filter, "geojson")).path("features")).stream()
                .map(feature -> feature.path("id").longValue())
                .toList();
    }

    private List<Long> jsonld(Map<String, String> filter) throws Exception {
        return nodes(json.readTree(text(filter, "jsonld")).path("@graph")).stream()
                .map(node -> id(node.path("url").textValue()))
                .toList();
    }

    private List<Long> stix(Map<String, String> filter) throws Exception {
        return nodes(json.readTree(text(filter, "stix")).path("objects")).stream()
                .filter(object -> object.path("type").textValue().equals("note"))
                .map(note ->
                        id(note.path("external_references").path(0).path("url").textValue()))
                .toList();
    }

    private static List<Long> atom(Map<String, String> filter) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(text(filter, "atom"))).getEntries().stream()
                        .map(entry -> id(entry.getLink()))
                        .toList();
    }

    private static Long id(String address) {
        return Long.valueOf(address.substring(address.lastIndexOf('/') + 1));
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
