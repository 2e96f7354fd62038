package org.claimline.ingest.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The known places, found by any spelling. */
public final class Gazetteer {
    /** No name has more words. */
    static final int LONGEST_NAME = 5;

    /** Shorter words must be written exactly: folding brings too many of them together. */
    private static final int SHORTEST_FOLDED = 5;

    private static final Comparator<GazetteerEntry> MOST_PEOPLE_FIRST = Comparator.comparingLong(
                    GazetteerEntry::population)
            .reversed()
            .thenComparing(GazetteerEntry::kind)
            .thenComparing(entry -> entry.place().name())
            .thenComparing(entry -> entry.place().id());

    private final Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
    private final Map<String, List<GazetteerEntry>> byKey = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> exact = new HashMap<>();

    private Gazetteer() {}

    /** The gazetteer on the classpath, {@code seeds/places.csv}. */
    public static Gazetteer load() {
        var gazetteer = new Gazetteer();
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Gazetteer.class.getResourceAsStream("/seeds/places.csv")) {
            if (in == null) throw new IllegalStateException("seeds/places.csv is not on the classpath");
            try (var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (var row : rows) gazetteer.add(entry(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read seeds/places.csv", e);
        }
        return gazetteer;
    }

    /** The place of an id, or null. */
    public @Nullable GazetteerEntry byId(String id) {
        return byId.get(id);
    }

    /** Every entry that a name may mean, in any spelling. */
    public List<GazetteerEntry> named(String name) {
        var tokens = Tokenizer.tokens(name);
        return named(tokens, 0, tokens.size());
    }

    /**
     * The entries that a reader may mean by these words, best first: this very name, another of its spellings, one that
     * folds onto it, a name that begins so; of equals the place with more people.
     */
    public List<GazetteerEntry> find(String words, int limit) {
        var tokens = Tokenizer.tokens(words);
        var ranks = new LinkedHashMap<GazetteerEntry, Integer>();
        for (var entry : exact.getOrDefault(exactKey(tokens, 0, tokens.size()), List.of()))
            ranks.put(entry, entry.place().name().equalsIgnoreCase(words.strip()) ? 0 : 1);
        String key = key(tokens, 0, tokens.size());
        if (!key.isEmpty()) {
            for (var entry : byKey.getOrDefault(key, List.of())) ranks.putIfAbsent(entry, 2);
            byKey.forEach((name, entries) -> {
                if (name.startsWith(key)) for (var entry : entries) ranks.putIfAbsent(entry, 3);
            });
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<GazetteerEntry, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(MOST_PEOPLE_FIRST)))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    List<GazetteerEntry> named(List<Token> tokens, int first, int end) {
        var found = exact.get(exactKey(tokens, first, end));
        if (found != null) return found;
        String key = key(tokens, first, end);
        return key.length() < SHORTEST_FOLDED ? List.of() : byKey.getOrDefault(key, List.of());
    }

    private void add(GazetteerEntry entry) {
        byId.put(entry.place().id(), entry);
        add(entry.place().name(), entry);
        for (var variant : entry.variants()) add(variant, entry);
    }

    private void add(String name, GazetteerEntry entry) {
        var tokens = Tokenizer.tokens(name);
        put(exact, exactKey(tokens, 0, tokens.size()), entry);
        String key = key(tokens, 0, tokens.size());
        if (!key.isEmpty()) put(byKey, key, entry);
    }

    private static void put(Map<String, List<GazetteerEntry>> index, String key, GazetteerEntry entry) {
        var entries = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (!entries.contains(entry)) entries.add(entry);
    }

    private static String exactKey(List<Token> tokens, int first, int end) {
        var key = new StringBuilder();
        for (int i = first; i < end; i++)
            if (!tokens.get(i).punctuation())
                key.append(tokens.get(i).lower().replace("'", "")).append(' ');
        return key.toString();
    }

    private static String key(List<Token> tokens, int first, int end) {
        var key = new StringBuilder();
        for (int i = first; i < end; i++) {
            String folded = PlaceKey.of(tokens.get(i).text());
            if (folded != null) key.append(key.isEmpty() ? "" : " ").append(folded);
        }
        return key.toString();
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
                list(row.get("variants")));
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
