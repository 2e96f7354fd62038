package org.claimline.ingest.time;

import java.util.HashMap;
import java.util.Map;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;

/** Tells a day that is part of a name, "the 9 September raid", and that of a report, "Friday's briefing". */
final class ReportNames {
    private static final String TABLE = "/org/claimline/ingest/en/report-nouns.tsv";

    /** "its Saturday evening intelligence briefing": adjectives between a day and its noun. */
    private static final int ADJECTIVES = 3;

    private final Map<String, PhraseTable<Boolean>> words = new HashMap<>();

    ReportNames() {
        for (var row : PhraseTable.rows(TABLE))
            for (var phrase : row[0].split("\\|", -1))
                words.computeIfAbsent(row[1], part -> new PhraseTable<>(TABLE + " " + part))
                        .put(phrase, true);
    }

    /** Whether the day is that of something said. */
    boolean report(TokenizedText text, Sentence sentence, Timex day) {
        int at = day.end();
        // "'s" is a token of its own.
        if (at < sentence.end() && text.token(at).lower().startsWith("'")) at++;
        for (int i = 0; i < ADJECTIVES && at < sentence.end(); i++) {
            if (end("NOUN", text, at, sentence.end()) > at) return true;
            int next = end("ADJECTIVE", text, at, sentence.end());
            if (next == at) break;
            at = next;
        }
        for (int link = day.first() - 1; link >= Math.max(sentence.first() + 1, day.first() - 2); link--)
            if (end("LINK", text, link, day.first()) == day.first() && end("NOUN", text, link - 1, link) == link)
                return true;
        return false;
    }

    /** Whether the day belongs to a noun behind it. */
    boolean name(TokenizedText text, Sentence sentence, Timex day) {
        if (day.first() == sentence.first() || day.end() >= sentence.end()) return false;
        var next = text.token(day.end());
        boolean noun = next.word() && end("NOT_NOUN", text, day.end(), sentence.end()) == day.end();
        boolean owned = end("DETERMINER", text, day.first() - 1, day.first()) == day.first();
        return next.is("'s") || (owned && noun);
    }

    private int end(String part, TokenizedText text, int at, int limit) {
        var found = words.getOrDefault(part, new PhraseTable<>()).longest(text.tokens(), at, limit);
        return found == null ? at : found.end();
    }
}
