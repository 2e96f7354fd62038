package org.claimline.ingest.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;

/** The time of a clause told in passing, "a hub that Russia seized in February", is not that of the claim. */
final class Background {
    private static final WordSet LAND = PhraseTable.words("/org/claimline/ingest/en/land.tsv");
    private static final WordSet COLOURS = PhraseTable.words("/org/claimline/ingest/en/map-colours.tsv");
    private static final Set<String> RELATIVE = words("RELATIVE");
    private static final Set<String> JOIN = words("JOIN");

    /** "which was occupied", "that Russian troops seized": how far a verb may stand behind the word that opens its clause. */
    private static final int SUBJECT = 5;

    /** "seized by the Russian army": the longest words for who did what a participle tells. */
    private static final int DOER = 4;

    /** Whether the time belongs to another verb than the claim's, in a clause of its own between the two. */
    boolean dates(MentionBuilder.Draft draft, TimeExpression time) {
        var claimed = draft.signal();
        var text = draft.findings().text();
        if (reduced(draft, time, text)) return true;
        if (claimed == null) return false;
        for (var signal : draft.findings().signals()) {
            if (signal.first() == claimed.first()) continue;
            boolean between = signal.first() >= Math.max(draft.end(), claimed.end()) && signal.end() <= time.first();
            if (between && anothers(draft, signal)) return true;
            if (between && passing(text, Math.max(draft.end(), claimed.end()), signal)) return true;
            if (signal.first() >= time.end() && fronts(draft, time, text)) return true;
        }
        return false;
    }

    /** "64 % of the land lost in August": the time of a participle that only says which ground is meant. */
    private static boolean reduced(MentionBuilder.Draft draft, TimeExpression time, TokenizedText text) {
        for (var signal : draft.findings().signals())
            if (reaches(text, signal.end(), time.first())
                    && signal.first() > draft.findings().sentence().first()
                    && !COLOURS.has(text.token(signal.first()))
                    && (draft.signal() == null
                            || signal.first() != draft.signal().first())
                    && LAND.has(text.token(signal.first() - 1))) return true;
        return false;
    }

    /** Whether a time stands right behind a participle, or behind who did it: "seized by Ukraine last August". */
    private static boolean reaches(TokenizedText text, int from, int time) {
        if (from == time) return true;
        if (time < from || time - from > DOER || !text.is(from, "by")) return false;
        for (int at = from + 1; at < time; at++) if (!text.token(at).word()) return false;
        return true;
    }

    /** "captured four villages, in addition to five reported to have been seized on Saturday": the next figure has a verb of its own. */
    private static boolean anothers(MentionBuilder.Draft draft, Signal signal) {
        for (var amount : draft.findings().amounts())
            if (amount.settlements() && amount.first() >= draft.end() && amount.core() <= signal.first()) return true;
        return false;
    }

    /** "and since the fall of the town they have advanced": the time opens the next clause. */
    private static boolean fronts(MentionBuilder.Draft draft, TimeExpression time, TokenizedText text) {
        return time.first() > draft.end()
                && JOIN.contains(text.token(time.first() - 1).lower());
    }

    /** Whether a word joins a clause to the one before. */
    boolean joins(Token word) {
        return JOIN.contains(word.lower());
    }

    private static Set<String> words(String part) {
        var words = new HashSet<String>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/background.tsv"))
            if (row[1].equals(part)) words.addAll(List.of(row[0].split("\\|", -1)));
        return Set.copyOf(words);
    }

    /** Whether a clause of its own opens before the verb: "which was occupied", ", and the town fell". */
    private static boolean passing(TokenizedText text, int from, Signal signal) {
        for (int at = signal.first() - 1; at >= Math.max(from, signal.first() - SUBJECT); at--)
            if (text.is(at, ",")
                    || text.is(at, ";")
                    || RELATIVE.contains(text.token(at).lower())) return true;
        return false;
    }
}
