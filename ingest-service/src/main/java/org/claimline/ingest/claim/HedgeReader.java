package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Hedges;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads the words that weaken a statement, and whose they are. */
final class HedgeReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "could not be independently verified": so many words at most from the denial to the verb. */
    private static final int DENIAL = 8;

    private final PhraseTable<String> outlet = PhraseTable.read(EN + "outlet-hedges.tsv", row -> row[1]);
    private final PhraseTable<String> claimant = PhraseTable.read(EN + "claimant-hedges.tsv", row -> row[1]);
    private final PhraseTable<Character> verifying = PhraseTable.read(EN + "verifying.tsv", row -> row[1].charAt(0));

    /**
     * The hedges on what a sentence says.
     *
     * @param following the sentences after it that words such as "if true" may look back from
     * @param narrated whether the outlet itself says it: then all hedges are its own
     */
    Hedges hedges(
            TokenizedText text,
            Sentence sentence,
            List<Attribution> attributions,
            List<Sentence> following,
            boolean narrated) {
        int closed = closed(sentence, attributions);
        var own = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        collect(text, sentence.first(), sentence.end(), outlet, null, theirs);
        if (!narrated) collect(text, sentence.first(), closed, claimant, null, own);
        collect(text, closed, sentence.end(), claimant, null, theirs);
        unverified(text, sentence, theirs);
        for (var next : following) {
            collect(text, next.first(), next.end(), outlet, "BACK", theirs);
            unverified(text, next, theirs);
        }
        return own.isEmpty() && theirs.isEmpty() ? Hedges.NONE : new Hedges(own, theirs);
    }

    /** "..., he said, apparently in the north": from where on the outlet speaks again. */
    private static int closed(Sentence sentence, List<Attribution> attributions) {
        for (var one : attributions)
            if (one.contentFirst() < one.sourceFirst()
                    && one.contentFirst() < one.cueFirst()
                    && one.cueFirst() - sentence.first() > 4)
                return Math.min(sentence.end(), Math.max(one.cueEnd(), one.sourceEnd()));
        return sentence.end();
    }

    /** "Reuters was unable to verify the report": a denied checking; "not confirmed" only where the words say by whom it was not. */
    private void unverified(TokenizedText text, Sentence sentence, List<String> into) {
        int denial = -1;
        boolean independent = false;
        for (int at = verifying.next(text, sentence.first(), sentence.end());
                at < sentence.end();
                at = verifying.next(text, at + 1, sentence.end())) {
            var found = verifying.longest(text.tokens(), at, sentence.end());
            if (found == null) continue;
            char kind = found.value();
            if (kind == 'N' && (denial < 0 || at - denial > DENIAL)) denial = at;
            if (kind == 'I') independent = true;
            boolean checks = kind == 'V' || (kind == 'C' && (independent || openly(text, sentence, found.end())));
            if (checks && denial >= 0 && at - denial <= DENIAL) {
                add(text.words(denial, found.end()), into);
                denial = -1;
            }
            at = found.end() - 1;
        }
    }

    /** "not been confirmed independently", "not confirmed by independent observers". */
    private boolean openly(TokenizedText text, Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.end(), from + 4); at++) {
            var found = verifying.longest(text.tokens(), at, sentence.end());
            if (found != null && found.value() == 'I') return true;
        }
        return false;
    }

    private static void collect(
            TokenizedText text,
            int first,
            int end,
            PhraseTable<String> table,
            @Nullable String kind,
            List<String> into) {
        for (int at = table.next(text, first, end); at < end; ) {
            var found = table.longest(text.tokens(), at, end);
            if (found != null && (kind == null || kind.equals(found.value()))) add(text.words(at, found.end()), into);
            at = table.next(text, found == null ? at + 1 : found.end(), end);
        }
    }

    /** A hedge once, in its longest words. */
    private static void add(String words, List<String> into) {
        for (var one : into) if (one.contains(words)) return;
        into.removeIf(words::contains);
        into.add(words);
    }
}
