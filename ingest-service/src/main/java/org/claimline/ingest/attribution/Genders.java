package org.claimline.ingest.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimline.api.Claimant;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Tells whether "he" or "she" can mean somebody: by a given name, or by the noun that says what he is. */
final class Genders {
    private enum Gender {
        F,
        M
    }

    private final Map<String, Gender> pronouns = read("PRONOUN");
    private final Map<String, Gender> given = read("GIVEN");
    private final Map<String, Gender> nouns = read("NOUN");
    private final PhraseTable<String> known;

    Genders(PhraseTable<String> givenNames) {
        known = givenNames;
    }

    private static Map<String, Gender> read(String part) {
        var words = new HashMap<String, Gender>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/genders.tsv"))
            if (row[2].equals(part)) for (var word : row[0].split("\\|", -1)) words.put(word, Gender.valueOf(row[1]));
        return words;
    }

    /** Whether a pronoun can mean a claimant: never several at once, and nobody of the other sex. */
    boolean fits(String pronoun, Claimant claimant) {
        var asked = pronouns.get(pronoun.toLowerCase(Locale.ROOT));
        if (asked == null) return true;
        if (several(claimant.name())) return false;
        var gender = of(claimant);
        return gender == null || gender == asked;
    }

    /** "Ukrainian bloggers" are several, "Dmytro Pletenchuk" and "the boss" are one. */
    private static boolean several(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.endsWith("s") && !last.endsWith("ss") && Character.isLowerCase(last.charAt(0));
    }

    private @Nullable Gender of(Claimant claimant) {
        if (claimant.text() instanceof String words)
            for (var word : words.split(" ", -1)) {
                var told = nouns.get(word.toLowerCase(Locale.ROOT));
                if (told != null) return told;
            }
        String name = claimant.name();
        int space = name.indexOf(' ');
        if (space <= 1 || !Character.isUpperCase(name.charAt(0))) return null;
        String first = name.substring(0, space).toLowerCase(Locale.ROOT);
        var listed = given.get(first);
        if (listed != null) return listed;
        if (first.endsWith("a") && known.get(first) != null) return Gender.F;
        if (known.get(first) != null) return Gender.M;
        return first.endsWith("iia") || first.endsWith("yna") || first.endsWith("ina") ? Gender.F : null;
    }
}
