package org.claimline.ingest.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.api.Presence;
import org.claimline.api.TextPiece;

/**
 * How a text became another one: by sentences, and within sentences that changed by words. By the algorithm of Myers (1986) in linear
 * space, whose time grows with what differs; texts that are too long for it count as changed in all between their common ends.
 */
public final class TextDiff {
    private static final int MOST_SENTENCES = 3_000;
    private static final int MOST_WORDS = 1_500;

    private TextDiff() {}

    /** Both texts in pieces, in order; no two neighbours are of one kind. */
    public static List<TextPiece> between(String before, String after) {
        var pieces = new Pieces();
        compare(sentences(before), sentences(after), MOST_SENTENCES, pieces, true);
        return pieces.all;
    }

    private static void compare(List<String> before, List<String> after, int most, Pieces pieces, boolean byWords) {
        var start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) start++;
        var same = 0;
        while (same < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) same++;
        pieces.add(Presence.KEPT, before.subList(0, start));
        var from = before.subList(start, before.size() - same);
        var to = after.subList(start, after.size() - same);
        if (from.size() > most || to.size() > most) replace(from, to, pieces, false);
        else walk(from, to, pieces, byWords);
        pieces.add(Presence.KEPT, before.subList(before.size() - same, before.size()));
    }

    private static void walk(List<String> before, List<String> after, Pieces pieces, boolean byWords) {
        var gone = new ArrayList<String>();
        var added = new ArrayList<String>();
        var at = 0;
        for (var delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var source = delta.getSource();
            // What is replaced comes as taken out and put in, each by itself.
            if (source.getPosition() > at) {
                flush(gone, added, pieces, byWords);
                pieces.add(Presence.KEPT, before.subList(at, source.getPosition()));
            }
            gone.addAll(source.getLines());
            added.addAll(delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        flush(gone, added, pieces, byWords);
        pieces.add(Presence.KEPT, before.subList(at, before.size()));
    }

    private static void flush(List<String> gone, List<String> added, Pieces pieces, boolean byWords) {
        replace(gone, added, pieces, byWords);
        gone.clear();
        added.clear();
    }

    private static void replace(List<String> before, List<String> after, Pieces pieces, boolean byWords) {
        if (byWords && !before.isEmpty() && !after.isEmpty()) {
            compare(words(String.join("", before)), words(String.join("", after)), MOST_WORDS, pieces, false);
            return;
        }
        pieces.add(Presence.GONE, before);
        pieces.add(Presence.ADDED, after);
    }

    private static List<String> sentences(String text) {
        return cut(text, BreakIterator.getSentenceInstance(Locale.ENGLISH));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var part : cut(text, BreakIterator.getWordInstance(Locale.ENGLISH))) {
            // A blank goes with the word before, or it would tie together words that have nothing in common.
            if (part.isBlank() && !words.isEmpty()) words.add(words.removeLast() + part);
            else words.add(part);
        }
        return words;
    }

    private static List<String> cut(String text, BreakIterator ends) {
        ends.setText(text);
        var parts = new ArrayList<String>();
        var from = ends.first();
        for (var to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static final class Pieces {
        private final List<TextPiece> all = new ArrayList<>();

        void add(Presence presence, List<String> parts) {
            var text = String.join("", parts);
            if (text.isEmpty()) return;
            if (!all.isEmpty() && all.getLast().presence() == presence)
                text = all.removeLast().text() + text;
            all.add(new TextPiece(presence, text));
        }
    }
}
