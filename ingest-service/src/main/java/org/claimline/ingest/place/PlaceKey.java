package org.claimline.ingest.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds the spellings of one name onto one key, so that Izium, Izyum, Изюм and Ізюм meet: Cyrillic is written in Latin
 * letters, and what the national system of 2010, BGN/PCGN and the forms by way of Russian write differently is levelled.
 */
final class PlaceKey {
    private static final String CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщьъыэюяёэ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "g", "d", "e", "ie", "zh", "z", "y", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "", "y", "e", "iu", "ia", "e", "e"
    };
    private static final Map<Character, String> TRANSLITERATION = new HashMap<>();

    /** In this order; each is a literal, so the fold is linear. */
    private static final String[][] LEVEL = {
        {"yy", "i"}, {"iy", "i"}, {"yi", "i"}, {"ye", "e"}, {"ie", "e"}, {"yo", "e"}, {"io", "e"}, {"j", "i"},
        {"y", "i"}, {"kh", "h"}, {"g", "h"}, {"iii", "i"}, {"ii", "i"}, {"lli", "li"}, {"nni", "ni"}, {"tst", "st"}
    };

    private static final String[][] ENDINGS = {
        {"ovka", "ivka"},
        {"evka", "ivka"},
        {"skoe", "ske"},
        {"skoi", "ske"},
        {"noe", "ne"},
        {"ovo", "ove"},
        {"evo", "eve"},
        {"ovoe", "ove"},
        {"ino", "ine"},
        {"aia", "a"},
        {"oe", "e"},
        {"ov", "iv"},
        {"ev", "iv"},
        {"opol", "opil"},
        {"hrad", "hrad"},
        {"horod", "hrad"},
        {"ia", "ia"}
    };

    static {
        for (int i = 0; i < LATIN.length; i++) TRANSLITERATION.put(CYRILLIC.charAt(i), LATIN[i]);
    }

    private PlaceKey() {}

    /** The key of a word, or null if it has no letters. */
    static @Nullable String of(String word) {
        var latin = new StringBuilder();
        var plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            String written = TRANSLITERATION.get(letter);
            if (written != null) latin.append(written);
            else if (Character.isLetter(letter)) latin.append(letter);
        }
        if (latin.isEmpty()) return null;
        String key = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (var rule : LEVEL) key = key.replace(rule[0], rule[1]);
        for (var rule : ENDINGS)
            if (key.endsWith(rule[0]) && key.length() > rule[0].length() + 1) {
                key = key.substring(0, key.length() - rule[0].length()) + rule[1];
                break;
            }
        return key;
    }
}
