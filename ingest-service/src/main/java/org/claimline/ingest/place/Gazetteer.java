package org.claimline.ingest.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenMemo;
import org.claimline.ingest.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The known places, found by any spelling. What it knows never changes, so one is shared by all. */
public final class Gazetteer {
    /** Shorter words must be written exactly: folding brings too many of them together. */
    private static final int SHORTEST_STRICT = 5;

    /** Shorter loose keys ("t*rn") are those of too many words. */
    private static final int SHORTEST_LOOSE = 6;

    /** How the words of a text meet a name. */
    enum Spelling {
        /** This very spelling is known. */
        KNOWN,
        /** The same name in another system of writing. */
        TRANSLITERATED,
        /** The same name by way of the other language. */
        FOLDED,
        /** The name in another case than the first. */
        INFLECTED
    }

    /** The places that words may mean. */
    record Named(List<GazetteerEntry> entries, Spelling spelling) {
        static final Named NOTHING = new Named(List.of(), Spelling.KNOWN);

        boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    private static final class Shared {
        private static final Gazetteer GAZETTEER = new Gazetteer(GazetteerFile.read("/seeds/places.csv"));
    }

    private final Map<String, GazetteerEntry> byId = new LinkedHashMap<>();

    /** The names that mean a place in a text. */
    private final NameIndex names = new NameIndex();

    /** Folding a word is dear, and an article says the same few hundred words again and again. */
    private final TokenMemo<NameWord> memo = new TokenMemo<>(this::looked);

    private final PlaceSearch search;

    private Gazetteer(List<GazetteerEntry> entries) {
        for (var entry : entries) {
            byId.put(entry.place().id(), entry);
            names.add(entry.place().name(), entry);
            for (var variant : entry.variants()) names.add(variant, entry);
        }
        search = new PlaceSearch(names, entries);
    }

    /** The gazetteer on the classpath, {@code seeds/places.csv}; read once. */
    public static Gazetteer load() {
        return Shared.GAZETTEER;
    }

    /** The place of an id, or null. */
    public @Nullable GazetteerEntry byId(String id) {
        return byId.get(id);
    }

    /** Every entry that a name may mean in a text, in any spelling. */
    public List<GazetteerEntry> named(String name) {
        var tokens = Tokenizer.tokens(name);
        return tokens.isEmpty() ? List.of() : named(tokens, 0, tokens.size()).entries();
    }

    /**
     * The entries that a reader may mean by these words, best first: this very name or another of its spellings, one that folds
     * onto it, one that begins so; where none of these is found, the nearest by spelling. Of equals the place with more people.
     */
    public List<GazetteerEntry> find(String words, int limit) {
        return search.find(words, limit);
    }

    /** The places that words may mean. */
    Named named(List<Token> tokens, int first, int end) {
        var head = word(tokens.get(first));
        if (end - first == 1) return head.alone();
        int words = 0;
        int keyed = 0;
        boolean writtenSo = true;
        boolean soundsSo = true;
        for (int at = first; at < end; at++) {
            if (tokens.get(at).punctuation()) continue;
            var word = word(tokens.get(at));
            if (++words == 2) writtenSo = names.mayBeginWritten(head.written(), word.written());
            if (word.key() != null && ++keyed == 2) soundsSo = names.mayBegin(head.loose(), word.loose());
        }
        // What begins with a mark or a number is asked for by hand, and seldom.
        boolean odd = head.key() == null;
        if (odd || (writtenSo && words <= head.longestWritten())) {
            var known = names.written(NameIndex.written(tokens, first, end));
            if (!known.isEmpty()) return new Named(known, Spelling.KNOWN);
        }
        return odd || (soundsSo && keyed <= head.longest()) ? joined(tokens, first, end) : Named.NOTHING;
    }

    /** Whether a word by itself may mean a place. */
    boolean knows(Token token) {
        return !word(token).alone().isEmpty();
    }

    /** How many tokens the longest name has that begins with this word, in any spelling; 0 if none does. */
    int longestFrom(Token word) {
        return word(word).longest();
    }

    private NameWord word(Token token) {
        return memo.of(token);
    }

    private NameWord looked(Token token) {
        if (token.punctuation()) return new NameWord("", null, "", 0, 0, Named.NOTHING);
        String written = NameIndex.written(token);
        String key = PlaceKey.of(token.text());
        String loose = key == null ? "" : PlaceKey.loose(key);
        int longest = key == null ? 0 : names.longestFrom(loose);
        var known = names.written(written);
        var alone = !known.isEmpty() ? new Named(known, Spelling.KNOWN) : folded(key == null ? "" : key, loose);
        if (alone.isEmpty() || alone.spelling() == Spelling.FOLDED) {
            var inflected = inflected(token);
            if (!inflected.isEmpty()) alone = inflected;
        }
        return new NameWord(
                written,
                key,
                loose,
                alone.isEmpty() ? longest : Math.max(longest, 1),
                names.longestWritten(written),
                alone);
    }

    private Named inflected(Token token) {
        for (var form : CaseForms.nominatives(token.lower())) {
            var known = names.written(NameIndex.key(form));
            if (!known.isEmpty()) return new Named(known, Spelling.INFLECTED);
        }
        return Named.NOTHING;
    }

    /** A name of several words, by their remembered keys. */
    private Named joined(List<Token> tokens, int first, int end) {
        var strict = new StringBuilder();
        var loose = new StringBuilder();
        for (int at = first; at < end; at++) {
            var word = word(tokens.get(at));
            if (word.key() == null) continue;
            if (!strict.isEmpty()) {
                strict.append(' ');
                loose.append(' ');
            }
            strict.append(word.key());
            loose.append(word.loose());
        }
        return folded(strict.toString(), loose.toString());
    }

    private Named folded(String key, String folded) {
        if (key.length() < SHORTEST_STRICT) return Named.NOTHING;
        var strict = names.strict(key);
        if (!strict.isEmpty()) return new Named(strict, Spelling.TRANSLITERATED);
        return folded.length() < SHORTEST_LOOSE ? Named.NOTHING : new Named(names.loose(folded), Spelling.FOLDED);
    }
}
