package org.claimline.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimline.ingest.text.TokenizedText;
import org.junit.jupiter.api.Test;

/** Recall at 1 of {@code spellings.csv}: spellings written by hand, in several languages and systems, each with the id of what it means. */
class SpellingsTest {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final PlaceFinder finder = new PlaceFinder(gazetteer);

    @Test
    void theLookupPutsThePlaceMeantFirst() throws IOException {
        BiPredicate<String, String> first = (spelling, id) -> gazetteer.find(spelling, 1).stream()
                .anyMatch(entry -> entry.place().id().equals(id));
        assertThat(recall("lookup, Ukraine", spellings(false), first)).isGreaterThanOrEqualTo(0.98);
        assertThat(recall("lookup, Russian border oblasts", spellings(true), first))
                .isGreaterThanOrEqualTo(0.98);
    }

    /** German, French and Polish forms are for the lookup; an English text is expected to write English or transliterate. */
    @Test
    void aTextIsReadWithMostOfThem() throws IOException {
        BiPredicate<String, String> found = (spelling, id) ->
                finder.find(new TokenizedText("Fighting went on near " + spelling + " on Monday.", Map.of())).stream()
                        .anyMatch(mention -> mention.place().id().equals(id));
        assertThat(recall("text, Ukraine", spellings(false), found)).isGreaterThanOrEqualTo(0.85);
        assertThat(recall("text, Russian border oblasts", spellings(true), found))
                .isGreaterThanOrEqualTo(0.7);
    }

    private List<CSVRecord> spellings(boolean russian) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(
                        Path.of("src/test/resources/org/claimline/ingest/place/spellings.csv"));
                var rows = format.parse(reader)) {
            return rows.stream()
                    .filter(row -> Objects.requireNonNull(gazetteer.byId(row.get("id")), row.get("id"))
                                    .toString()
                                    .contains("RU-")
                            == russian)
                    .toList();
        }
    }

    private static double recall(String measure, List<CSVRecord> spellings, BiPredicate<String, String> right) {
        var missed = new ArrayList<String>();
        for (var row : spellings) if (!right.test(row.get("spelling"), row.get("id"))) missed.add(row.get("spelling"));
        double recall = 1 - (double) missed.size() / spellings.size();
        System.out.printf("%s: recall at 1 %.3f of %d, missed %s%n", measure, recall, spellings.size(), missed);
        return recall;
    }
}
