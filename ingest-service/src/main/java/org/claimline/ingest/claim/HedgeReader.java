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

    private final PhraseTable<String> outlet = PhraseTable.read(EN + "outlet-hedges.tsv", row -> row[1]);
    private final PhraseTable<String> claimant = PhraseTable.read(EN + "claimant-hedges.tsv", row -> row[1]);

    /**
     * The hedges on what a sentence says.
     *
     * @param following the sentences after it in the same or the next paragraph, for words that look back
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
        for (var next : following) collect(text, next.first(), next.end(), outlet, "BACK", theirs);
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

    private static void collect(
            TokenizedText text,
            int first,
            int end,
            PhraseTable<String> table,
            @Nullable String kind,
            List<String> into) {
        for (int at = first; at < end; ) {
            var found = table.longest(text.tokens(), at, end);
            if (found != null && (kind == null || kind.equals(found.value()))) into.add(text.words(at, found.end()));
            at = found == null ? at + 1 : found.end();
        }
    }
}
