package org.claimline.ingest.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.claimline.api.Window;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;

/** The lengths of time that an article has told of: what "over the same days" and "the same eight weeks" mean. */
final class ToldSpans {
    /** They are looked for in so many paragraphs before. */
    private static final int PARAGRAPHS = 3;

    /** Nobody goes back over more of them. */
    private static final int MOST = 6;

    /** "the same days" are no more than a month, "the same weeks" no more than a quarter. */
    private static final PhraseTable<Integer> LONGEST =
            PhraseTable.read("/org/claimline/ingest/en/same-lengths.tsv", row -> Integer.parseInt(row[1]));

    private record Span(Window window, Sentence sentence) {}

    /** The last one first. */
    private final Deque<Span> spans = new ArrayDeque<>();

    /** Takes note of the lengths of time that a sentence names, whether it claims anything or not. */
    void hear(Findings findings) {
        if (findings.sameTime()) return;
        for (var time : findings.times())
            if (time.use() == Use.WINDOW) {
                var window = time.window(findings.published());
                if (window != null) tell(window, findings.sentence());
            }
    }

    /** Takes note of the window of a claim: it may run to another day than the words alone say. */
    void tell(Window window, Sentence sentence) {
        if (!Omissions.lasting(window)) return;
        spans.addFirst(new Span(window, sentence));
        if (spans.size() > MOST) spans.removeLast();
    }

    /** The one that a sentence means; null = none is near. */
    @Nullable
    Window meant(Findings findings) {
        int longest = longest(findings);
        Span last = null;
        for (Iterator<Span> each = spans.iterator(); each.hasNext(); ) {
            var span = each.next();
            if (findings.sentence().paragraph() - span.sentence().paragraph() > PARAGRAPHS) break;
            if (last == null) last = span;
            if (days(span.window()) <= longest) return span.window();
        }
        return last == null ? null : last.window();
    }

    private static int longest(Findings findings) {
        for (var time : findings.times())
            for (int at = time.first();
                    time.use() == Use.SAME
                            && at < time.end() + 2
                            && at < findings.sentence().end();
                    at++) {
                var found = LONGEST.longest(
                        findings.text().tokens(), at, findings.sentence().end());
                if (found != null) return found.value();
            }
        return Integer.MAX_VALUE;
    }

    private static long days(Window window) {
        return window.start() == null || window.end() == null
                ? Integer.MAX_VALUE
                : ChronoUnit.DAYS.between(window.start(), window.end());
    }
}
