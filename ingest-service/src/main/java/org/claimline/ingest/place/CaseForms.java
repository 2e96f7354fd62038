package org.claimline.ingest.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.ingest.text.PhraseTable;

/** What a name in Cyrillic may be by itself that stands in another case: "Бахмута", "Ізюмі", "Балаклію". */
final class CaseForms {
    private static final Map<String, List<String>> ENDINGS = new HashMap<>();
    private static final int LONGEST = 4;

    /** Shorter stems are those of too many words. */
    private static final int SHORTEST_STEM = 3;

    static {
        for (var row : PhraseTable.rows("/org/claimline/ingest/place/cases.tsv"))
            for (var ending : row[0].split("\\|", -1))
                ENDINGS.put(ending, List.of(row[1].replace("-", "").split("\\|", -1)));
    }

    private CaseForms() {}

    /** The forms that a word in lower case may be a case of, the likeliest first; none for a word in Latin letters. */
    static List<String> nominatives(String word) {
        if (word.isEmpty()
                || Character.UnicodeScript.of(word.codePointBefore(word.length())) != Character.UnicodeScript.CYRILLIC)
            return List.of();
        var forms = new ArrayList<String>();
        for (int width = Math.min(LONGEST, word.length() - SHORTEST_STEM); width > 0; width--) {
            int stem = word.length() - width;
            for (var ending : ENDINGS.getOrDefault(word.substring(stem), List.of()))
                forms.add(word.substring(0, stem) + ending);
        }
        return forms;
    }
}
