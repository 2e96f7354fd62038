package org.claimline.ingest.place;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Folds the spellings of one name onto one key. The strict key levels the systems of writing: Izium, Izyum, Изюм and Ізюм meet.
 * The loose key levels Russian and Ukrainian as well: Chernigov and Chernihiv, Rubezhnoye and Rubizhne.
 */
final class PlaceKey {
    private static final String VOWELS = "aeiou";
    private static final List<String[]> ROOTS = PhraseTable.rows("/org/claimline/ingest/place/roots.tsv");

    /** A stem that losing its ending would leave shorter keeps it. */
    private static final int SHORTEST_STEM = 3;

    private PlaceKey() {}

    /** The strict key of a word, or null if it has no letters. */
    static @Nullable String of(String word) {
        var sounds = Letters.sounds(word);
        var key = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            int last = key.length() - 1;
            boolean repeated = last >= 0 && key.charAt(last) == sound && "aeou".indexOf(sound) < 0;
            if (repeated) continue;
            // "Donieck", "Yenakiieve": an i before e only softens what stands before it.
            if (sound == 'e' && last >= 0 && key.charAt(last) == 'i') key.setCharAt(last, 'e');
            else key.append(sound);
        }
        return key.isEmpty() ? null : key.toString();
    }

    /** The strict key of a name of several words; empty if it has no letters. */
    static String ofName(List<String> words) {
        var keys = new ArrayList<String>();
        for (var word : words) {
            String key = of(word);
            if (key != null) keys.add(key);
        }
        return String.join(" ", keys);
    }

    /** The loose key of a strict one; its words stay parted by a space. */
    static String loose(String strict) {
        if (strict.indexOf(' ') < 0) return looseWord(strict);
        var words = new ArrayList<String>();
        for (var word : strict.split(" ")) words.add(looseWord(word));
        return String.join(" ", words);
    }

    private static String looseWord(String strict) {
        String word = root(strict);
        var key = new StringBuilder(word.length());
        int at = 0;
        // "Vuhledar" and "Ugledar", "Oleksandrivka" and "Aleksandrovka".
        if (word.startsWith("vu")) at = 1;
        while (at < word.length()) {
            char sound = word.charAt(at);
            if (VOWELS.indexOf(sound) < 0) {
                append(key, sound == 'Q' ? 'S' : sound);
                at++;
                continue;
            }
            int end = at;
            while (end < word.length() && VOWELS.indexOf(word.charAt(end)) >= 0) end++;
            // Russian "-skoye", "-aya" and "-y" are Ukrainian "-ske", "-a" and "-yi".
            if (end == word.length() && key.length() >= SHORTEST_STEM) break;
            key.append(vowel(word, at, end));
            at = darkL(word, at, end, key) ? end + 1 : end;
        }
        return key.toString();
    }

    private static String root(String word) {
        for (var row : ROOTS) if (word.startsWith(row[0])) return row[1] + word.substring(row[0].length());
        return word;
    }

    /** e, i and o stand for each other ("Lvov", "Lviv"), at the beginning a as well; i before a and u softens. */
    private static char vowel(String word, int from, int to) {
        if (word.indexOf('u', from) >= 0 && word.indexOf('u', from) < to) return 'u';
        boolean a = word.indexOf('a', from) >= 0 && word.indexOf('a', from) < to;
        boolean initial = from == 0 && word.charAt(0) != 'i';
        return a && !initial ? 'a' : '*';
    }

    /** "Volchansk" and "Vovchansk", "Tolstoye" and "Tovste". */
    private static boolean darkL(String word, int from, int end, StringBuilder key) {
        boolean dark = end - from == 1
                && word.charAt(from) == 'o'
                && end + 1 < word.length()
                && word.charAt(end) == 'l'
                && VOWELS.indexOf(word.charAt(end + 1)) < 0;
        if (dark) key.append('v');
        return dark;
    }

    private static void append(StringBuilder key, char sound) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != sound) key.append(sound);
    }
}
