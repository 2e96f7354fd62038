package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The day that a heading gives to the statements under it: the title of a document or a page of news ("Daily assessment, 24 May 2025",
 * "What happened on Monday"), and the line of a day in a page that is written on as it goes ("Monday 12 June"). The date under the title
 * of an ordinary article is that of the article, and says nothing of when anybody spoke.
 */
final class DatedHeading {
    /** A title has no more words. */
    private static final int TITLE = 16;

    /** So many entries with the time of day make a page that is written on as it goes. */
    private static final int ENTRIES = 2;

    /** The lines in which a day may stand that is that of the whole text. */
    private static final int FIRST = 3;

    private static final WordSet WORDS = PhraseTable.words("/org/claimline/ingest/en/heading-words.tsv");
    private static final WordSet DAYS = PhraseTable.words("/org/claimline/ingest/en/heading-days.tsv");

    private final List<TimeExpression> days = new ArrayList<>();

    DatedHeading(TokenizedText text, List<TimeExpression> times, boolean authored, @Nullable LocalDate published) {
        boolean live = entries(text, times) >= ENTRIES;
        int next = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            var sentence = text.sentences().get(i);
            while (next < times.size() && times.get(next).first() < sentence.first()) next++;
            for (int at = next; at < times.size() && times.get(at).first() < sentence.end(); at++) {
                var time = times.get(at);
                if (time.day() == null || time.day().equals(published) || !line(text, sentence)) continue;
                boolean alone = alone(text, sentence, time);
                boolean title = i < FIRST && closes(text, sentence, time) && document(text, sentence);
                if (title || (alone && (live || (authored && i < FIRST)))) days.add(time);
            }
        }
    }

    /** The day of the heading above a token; null = none. */
    @Nullable
    TimeExpression over(int token) {
        TimeExpression last = null;
        for (var day : days) if (day.first() <= token) last = day;
        return last;
    }

    /** How many paragraphs open with a time of day. */
    private static int entries(TokenizedText text, List<TimeExpression> times) {
        int entries = 0;
        int paragraph = -1;
        for (var sentence : text.sentences()) {
            if (sentence.paragraph() == paragraph) continue;
            paragraph = sentence.paragraph();
            var first = text.token(sentence.first());
            if (first.number() && first.text().matches("[0-2]?[0-9][:.][0-5][0-9]")) entries++;
        }
        return entries;
    }

    private static boolean line(TokenizedText text, Sentence sentence) {
        var last = text.token(sentence.end() - 1);
        return sentence.end() - sentence.first() <= TITLE && (!last.punctuation() || last.is(")"));
    }

    /** Whether a line has no other words than its day. */
    private static boolean alone(TokenizedText text, Sentence sentence, TimeExpression time) {
        for (int at = sentence.first(); at < sentence.end(); at++) {
            boolean part = time.first() <= at && at < time.end();
            if (!part && text.token(at).word() && !DAYS.has(text.token(at))) return false;
        }
        return true;
    }

    /** Whether nothing but a bracket stands behind the day of a line. */
    private static boolean closes(TokenizedText text, Sentence sentence, TimeExpression time) {
        for (int at = time.end(); at < sentence.end(); at++) if (!text.is(at, ")")) return false;
        return true;
    }

    /** Whether a title names a document or what happened, rather than telling of it. */
    private static boolean document(TokenizedText text, Sentence sentence) {
        for (int at = sentence.first(); at < sentence.end(); at++) if (WORDS.has(text.token(at))) return true;
        return false;
    }
}
