package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The day in the title of a document, "Daily assessment, 24 May 2025", where the document appeared on another: what it says in its own voice
 * was said on that day. A title's day that is the day of publication is the article's own, and says nothing of when anybody spoke.
 */
final class DatedHeading {
    /** A title has no more words. */
    private static final int TITLE = 16;

    /** The lines in which it may stand. */
    private static final int FIRST = 3;

    private static final WordSet DOCUMENTS = PhraseTable.words("/org/claimline/ingest/en/heading-words.tsv");

    private DatedHeading() {}

    /** The day that a title gives to what stands under it; null = none. */
    static @Nullable TimeExpression of(TokenizedText text, List<TimeExpression> times, @Nullable LocalDate published) {
        var lines = text.sentences().subList(0, Math.min(FIRST, text.sentences().size()));
        for (var time : times) {
            if (time.first() >= lines.getLast().end()) return null;
            if (time.day() == null || time.day().equals(published)) continue;
            for (var line : lines)
                if (line.contains(time.first()) && closes(text, line, time) && document(text, line)) return time;
        }
        return null;
    }

    /** Whether nothing but a bracket stands behind the day in a short line. */
    private static boolean closes(TokenizedText text, Sentence line, TimeExpression time) {
        if (line.end() - line.first() > TITLE) return false;
        for (int at = time.end(); at < line.end(); at++) if (!text.is(at, ")")) return false;
        return true;
    }

    private static boolean document(TokenizedText text, Sentence line) {
        for (int at = line.first(); at < line.end(); at++) if (DOCUMENTS.has(text.token(at))) return true;
        return false;
    }
}
