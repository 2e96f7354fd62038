package org.claimline.ingest.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Places by name: as written, by the strict key and by the loose one. */
final class NameIndex {
    private final Map<String, List<GazetteerEntry>> written = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> strict = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> loose = new HashMap<>();

    /** The words that the longest name beginning with a word has, by the word's loose key. */
    private final Map<String, Integer> longest = new HashMap<>();

    /** The first two words of every name, by their loose keys and as they are written: a bit for the hash of each pair. */
    private final BitSet pairs = new BitSet();

    private final BitSet pairsWritten = new BitSet();

    /** As {@link #longest}, by the first word as it is written. */
    private final Map<String, Integer> longestWritten = new HashMap<>();

    void add(String name, GazetteerEntry entry) {
        var tokens = Tokenizer.tokens(name);
        String words = written(tokens, 0, tokens.size());
        put(written, words, entry);
        int first = words.indexOf(' ') + 1;
        int second = words.indexOf(' ', first) + 1;
        longestWritten.merge(words.substring(0, first), tokens.size(), Math::max);
        if (second > 0) pairsWritten.set(pair(words.substring(0, first), words.substring(first, second)));
        String key = strict(tokens, 0, tokens.size());
        if (key.isEmpty()) return;
        put(strict, key, entry);
        String folded = PlaceKey.loose(key);
        put(loose, folded, entry);
        int space = folded.indexOf(' ');
        if (space >= 0) {
            int next = folded.indexOf(' ', space + 1);
            pairs.set(pair(folded.substring(0, space), folded.substring(space + 1, next < 0 ? folded.length() : next)));
        }
        longest.merge(space < 0 ? folded : folded.substring(0, space), tokens.size(), Math::max);
    }

    List<GazetteerEntry> written(String key) {
        return written.getOrDefault(key, List.of());
    }

    List<GazetteerEntry> strict(String key) {
        return strict.getOrDefault(key, List.of());
    }

    List<GazetteerEntry> loose(String key) {
        return loose.getOrDefault(key, List.of());
    }

    /** How many tokens the longest name has that begins with a word of this loose key; 0 if none does. */
    int longestFrom(String looseKey) {
        return longest.getOrDefault(looseKey, 0);
    }

    /** False only if no name begins with two words of these loose keys. */
    boolean mayBegin(String firstLoose, String secondLoose) {
        return pairs.get(pair(firstLoose, secondLoose));
    }

    /** False only if no name begins with these two words as {@link #written(Token)}. */
    boolean mayBeginWritten(String first, String second) {
        return pairsWritten.get(pair(first, second));
    }

    private static int pair(String first, String second) {
        int mixed = (31 * first.hashCode() + second.hashCode()) * 0x9E3779B9;
        return mixed >>> 14;
    }

    /** How many tokens the longest name has that begins with this word as {@link #written(Token)}; 0 if none does. */
    int longestWritten(String word) {
        return longestWritten.getOrDefault(word, 0);
    }

    /** Every strict key with its places. */
    void forEachKey(BiConsumer<String, List<GazetteerEntry>> reader) {
        strict.forEach(reader);
    }

    /** Words as they are written, but for letter case and marks. */
    static String written(List<Token> tokens, int first, int end) {
        var key = new StringBuilder();
        for (int i = first; i < end; i++) if (!tokens.get(i).punctuation()) key.append(written(tokens.get(i)));
        return key.toString();
    }

    /** A word as it is written, but for letter case and marks; a space ends it. */
    static String written(Token word) {
        return key(word.lower());
    }

    /** The same of a word in lower case. */
    static String key(String lower) {
        return lower.replace("'", "") + ' ';
    }

    /** The strict key of words; empty if they have no letters. */
    static String strict(List<Token> tokens, int first, int end) {
        @Nullable StringBuilder key = null;
        for (int i = first; i < end; i++) {
            String word = tokens.get(i).punctuation()
                    ? null
                    : PlaceKey.of(tokens.get(i).text());
            if (word == null) continue;
            if (key == null) key = new StringBuilder(word);
            else key.append(' ').append(word);
        }
        return key == null ? "" : key.toString();
    }

    private static void put(Map<String, List<GazetteerEntry>> index, String key, GazetteerEntry entry) {
        var entries = index.get(key);
        if (entries == null) index.put(key, List.of(entry));
        else if (!contains(entries, entry)) {
            var more = new ArrayList<GazetteerEntry>(entries.size() + 1);
            more.addAll(entries);
            more.add(entry);
            index.put(key, more);
        }
    }

    private static boolean contains(List<GazetteerEntry> entries, GazetteerEntry entry) {
        for (var one : entries) if (one.place().id().equals(entry.place().id())) return true;
        return false;
    }
}
