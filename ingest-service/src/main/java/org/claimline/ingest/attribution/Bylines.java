package org.claimline.ingest.attribution;

import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Lines that say whose text stands under or above them: the name of a known source with a day, an hour, a platform, a document or a handle, and nothing else. "DeepState UA, 21:14",
 * "Facebook, General Staff of the Armed Forces of Ukraine".
 */
final class Bylines {
    private static final String EN = "/org/claimline/ingest/en/";

    /** Such a line is short. */
    private static final int LONGEST = 24;

    private final PhraseTable<String> documents = PhraseTable.read(EN + "documents.tsv", row -> row[0]);
    private final WordSet kinds = PhraseTable.words(EN + "document-kinds.tsv");
    private final WordSet words = PhraseTable.words(EN + "byline-words.tsv");
    private final WordSet months = PhraseTable.words(EN + "months.tsv");
    private final WordSet weekdays = PhraseTable.words(EN + "weekdays.tsv");

    /**
     * The name in a line.
     *
     * @param bare whether the name alone is enough
     */
    @Nullable
    TokenRange name(TokenizedText text, Sentence line, ClaimantReader claimants, boolean bare) {
        if (line.end() - line.first() > LONGEST) return null;
        for (int first = line.first(); first < line.end(); first++) {
            for (int end = line.end(); end > first; end--)
                if (claimants.signs().isName(first, end)) {
                    boolean more = end < line.end() || first > line.first();
                    boolean fits = (more || bare) && beside(text, line.first(), first) && beside(text, end, line.end());
                    return fits ? new TokenRange(first, end) : null;
                }
            if (!beside(text, first, first + 1)) return null;
        }
        return null;
    }

    /** Whether a stretch has nothing but what stands beside a name. */
    private boolean beside(TokenizedText text, int first, int end) {
        int at = first;
        while (at < end) {
            var token = text.token(at);
            var document = documents.longest(text.tokens(), at, end);
            // "@GeneralStaffUA"
            boolean handle = at > 0 && text.is(at - 1, "@");
            if (document != null) at = document.end();
            else if (handle
                    || token.number()
                    || token.punctuation()
                    || kinds.has(token)
                    || words.has(token)
                    || months.has(token)
                    || weekdays.has(token)) at++;
            else return false;
        }
        return true;
    }
}
