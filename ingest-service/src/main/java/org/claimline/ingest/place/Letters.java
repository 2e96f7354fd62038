package org.claimline.ingest.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** What the letters of a place's name sound like, in any script and system of {@code letters.tsv}. */
final class Letters {
    private static final Map<String, String> SOUNDS = new HashMap<>();
    private static final int LONGEST;

    /** Letters that begin a spelling of several: most do not, and need no look at what follows. */
    private static final Set<Character> STARTS = new HashSet<>();

    static {
        int longest = 1;
        for (var row : PhraseTable.rows("/org/claimline/ingest/place/letters.tsv"))
            for (var spelling : row[0].split("\\|", -1)) {
                String letters = Normalizer.normalize(spelling, Normalizer.Form.NFC);
                SOUNDS.put(letters, row.length > 1 ? row[1] : "");
                longest = Math.max(longest, letters.length());
                if (letters.length() > 1) STARTS.add(letters.charAt(0));
            }
        LONGEST = longest;
    }

    private Letters() {}

    /** The sounds of a word, a symbol each; letters that no system knows are left out. */
    static StringBuilder sounds(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = Normalizer.isNormalized(lower, Normalizer.Form.NFC)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFC);
        var sounds = new StringBuilder(plain.length() + 4);
        for (int at = 0; at < plain.length(); ) at += sound(plain, at, sounds);
        return sounds;
    }

    /** Appends the sound at a letter; how many letters it takes. */
    private static int sound(String word, int at, StringBuilder sounds) {
        int longest = STARTS.contains(word.charAt(at)) ? LONGEST : 1;
        for (int end = Math.min(word.length(), at + longest); end > at; end--) {
            String sound = SOUNDS.get(word.substring(at, end));
            if (sound == null) continue;
            sounds.append(sound);
            return end - at;
        }
        String bare = bare(word.charAt(at));
        if (bare != null) sounds.append(bare);
        return 1;
    }

    /** The sound of a letter without its marks. */
    private static @Nullable String bare(char letter) {
        if (letter < 128) return null;
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return parts.length() > 1 ? SOUNDS.get(parts.substring(0, 1)) : null;
    }
}
