package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** What the words of a sentence say of whether it goes on with what somebody said before it, or is the outlet's. */
final class Discourse {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final PhraseTable<String[]> WORDS =
            PhraseTable.read(EN + "discourse.tsv", row -> new String[] {"has " + row[1], "opens with " + row[1]});
    private static final PhraseTable<Integer> MONTHS =
            PhraseTable.read(EN + "months.tsv", row -> Integer.parseInt(row[1]));
    private static final PhraseTable<String> CUES = PhraseTable.read(EN + "cues.tsv", row -> row[1]);
    private static final WordSet FINITE = PhraseTable.words(EN + "finite.tsv");
    private static final WordSet PASTS = PhraseTable.words(EN + "past-forms.tsv");

    /** So many words at most stand before the first verb that tells the tense. */
    private static final int REACH = 24;

    private static final int SHORT = 9;
    private static final int LONG = 35;

    private Discourse() {}

    /** Adds the clues of a sentence. */
    static void add(Findings findings, List<String> clues) {
        var text = findings.text();
        var sentence = findings.sentence();
        for (int at = sentence.first(); at < sentence.end(); at++) {
            var token = text.token(at);
            if (CUES.get(token) != null) add("has a reporting word", clues);
            if (MONTHS.get(token) != null) add("has a month", clues);
            if (token.number() && token.text().length() == 4 && token.text().startsWith("20")) add("has a year", clues);
            var found = WORDS.longest(text.tokens(), at, sentence.end());
            if (found == null) continue;
            add(found.value()[0], clues);
            if (at == sentence.first()) add(found.value()[1], clues);
            at = found.end() - 1;
        }
        clues.add(tense(text, sentence));
        for (var time : findings.times())
            add(time.first() <= sentence.first() + 1 ? "opens with a time" : "has a time", clues);
        form(text, sentence, clues);
    }

    private static void form(TokenizedText text, Sentence sentence, List<String> clues) {
        var first = text.token(sentence.first());
        var last = text.token(sentence.end() - 1);
        if (first.quote()) clues.add("opens with a quotation mark");
        else if (first.punctuation()) clues.add("opens with a mark");
        if (first.number()) clues.add("opens with a number");
        if (!last.punctuation()) clues.add("has no full stop");
        if (last.is(":")) clues.add("ends with a colon");
        if (last.is("?")) clues.add("asks");
        int words = sentence.end() - sentence.first();
        if (words < SHORT) clues.add("is short");
        if (words > LONG) clues.add("is long");
    }

    private static String tense(TokenizedText text, Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.first() + REACH);
        for (int at = sentence.first(); at < end; at++) {
            var token = text.token(at);
            if (token.capitalised() && at > sentence.first()) continue;
            if (FINITE.has(token)) return "tense: " + token.lower();
            boolean past =
                    at > sentence.first() && (PASTS.has(token) || token.lower().endsWith("ed"));
            if (past) return "tense: past";
        }
        return "tense: none";
    }

    private static void add(String clue, List<String> clues) {
        if (!clues.contains(clue)) clues.add(clue);
    }
}
