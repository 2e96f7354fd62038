package org.claimline.ingest.place;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cyrillic names in Latin letters, as the press meets them: the Ukrainian national system of 2010 and BGN/PCGN for both languages. */
final class Romanization {
    private enum System {
        /** Cabinet of Ministers of Ukraine, resolution 55 of 2010. */
        NATIONAL(
                "абвгґдежзиіїйклмнопрстуфхцчшщьєюя'ʼ’",
                "a b v h g d e zh z y i i i k l m n o p r s t u f kh ts ch sh shch  ie iu ia   ",
                "єyeїyiйyюyuяya"),
        /** BGN/PCGN of 1965 for Ukrainian, soft signs left out as the press does. */
        BGN_UKRAINIAN(
                "абвгґдежзиіїйклмнопрстуфхцчшщьєюя'ʼ’",
                "a b v h g d e zh z y i yi y k l m n o p r s t u f kh ts ch sh shch  ye yu ya   ",
                ""),
        /** BGN/PCGN of 1947 for Russian, soft and hard signs left out. */
        BGN_RUSSIAN(
                "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
                "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya yo",
                "еyeёyo");

        private final Map<Character, String> letters = new HashMap<>();
        private final Map<Character, String> initials = new HashMap<>();

        System(String cyrillic, String latin, String initial) {
            var spellings = latin.split(" ", -1);
            for (int i = 0; i < cyrillic.length(); i++) letters.put(cyrillic.charAt(i), spellings[i]);
            for (int i = 0; i < initial.length(); i++)
                if (Character.UnicodeBlock.of(initial.charAt(i)) == Character.UnicodeBlock.CYRILLIC) {
                    int end = i + 1;
                    while (end < initial.length() && initial.charAt(end) < 128) end++;
                    initials.put(initial.charAt(i), initial.substring(i + 1, end));
                }
        }
    }

    private Romanization() {}

    static boolean cyrillic(String name) {
        return name.chars().anyMatch(letter -> Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.CYRILLIC);
    }

    /** The Latin spellings of a Cyrillic name, of whichever of the two languages its letters can be. */
    static Set<String> of(String name) {
        var spellings = new LinkedHashSet<String>();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ukrainian = lower.chars().anyMatch(letter -> "іїєґ'ʼ’".indexOf(letter) >= 0);
        // A name that may be either is spelled the Ukrainian way in its own entry.
        if (ukrainian) {
            spellings.add(written(name, System.NATIONAL));
            spellings.add(written(name, System.BGN_UKRAINIAN));
        }
        if (!ukrainian) {
            spellings.add(written(name, System.BGN_RUSSIAN));
            // The press mostly writes "-sky" where the system writes "-skiy", and e where it writes ye.
            spellings.add(written(name, System.BGN_RUSSIAN).replaceAll("(iy|yy)\\b", "y"));
        }
        return spellings;
    }

    /** The official Latin form of a Ukrainian name; null for a name in Russian, and unless {@code sure} is false for one that may be. */
    static @Nullable String national(String name, boolean sure) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean russian = lower.chars().anyMatch(letter -> "ыэъё".indexOf(letter) >= 0);
        boolean ukrainian = lower.chars().anyMatch(letter -> "іїєґ'ʼ’".indexOf(letter) >= 0);
        // Russian doubles consonants that Ukrainian does not: "Одесса".
        boolean doubled = lower.contains("сс") || lower.contains("кк");
        return russian || (sure ? !ukrainian : doubled) ? null : written(name, System.NATIONAL);
    }

    private static String written(String name, System system) {
        var latin = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char letter = Character.toLowerCase(name.charAt(at));
            String written = letter(name, at, letter, system);
            boolean capital = Character.isUpperCase(name.charAt(at)) && !written.isEmpty();
            latin.append(capital ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written);
        }
        return latin.toString();
    }

    private static String letter(String name, int at, char letter, System system) {
        boolean initial = at == 0 || !Character.isLetter(name.charAt(at - 1)) && "'ʼ’".indexOf(name.charAt(at - 1)) < 0;
        if (system == System.NATIONAL && letter == 'г' && at > 0 && Character.toLowerCase(name.charAt(at - 1)) == 'з')
            return "gh";
        if (system == System.BGN_RUSSIAN && letter == 'е' && !initial)
            return "аеёиоуыэюяйъь".indexOf(Character.toLowerCase(name.charAt(at - 1))) >= 0 ? "ye" : "e";
        if (initial && system.initials.containsKey(letter)) return system.initials.get(letter);
        return system.letters.getOrDefault(letter, String.valueOf(name.charAt(at)));
    }
}
