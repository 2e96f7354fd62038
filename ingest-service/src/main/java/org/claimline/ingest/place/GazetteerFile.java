package org.claimline.ingest.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Reads {@code seeds/places.csv}. */
final class GazetteerFile {
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private GazetteerFile() {}

    static List<GazetteerEntry> read(String resource) {
        try (var in = GazetteerFile.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is not on the classpath");
            var entries = new ArrayList<GazetteerEntry>();
            try (var rows = CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (var row : rows) entries.add(entry(row));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static GazetteerEntry entry(CSVRecord row) {
        String kind = row.get("kind").toUpperCase(Locale.ROOT);
        var place = new Place(
                row.get("name"),
                PlaceKind.valueOf(kind),
                row.get("id"),
                orNull(row.get("oblast")),
                null,
                number(row.get("lat")),
                number(row.get("lon")));
        String population = row.get("population");
        return new GazetteerEntry(
                place,
                list(row.get("parts")),
                population.isEmpty() ? 0 : Long.parseLong(population),
                list(row.get("variants")),
                list(row.get("others")));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
