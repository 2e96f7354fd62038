package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups tokens into sentences and paragraphs. */
final class SentenceSplitter {
    /** Longer than any sentence a person writes; it bounds every step that looks through a whole sentence. */
    private static final int LONGEST = 250;

    /** A line longer than this was not broken to fit a page, so its end is the end of a paragraph. */
    private static final int WRAPPED_LINE = 120;

    private static final Set<String> TERMINAL = Set.of(".", "!", "?", "…");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")", "]", "»");
    private static final Set<String> BULLETS = Set.of("•", "▪", "●", "·", "*", "|");

    private final String text;
    private final List<Token> tokens;
    private final Map<String, Boolean> abbreviations;
    private final boolean blankLines;
    private final Wraps wraps;
    private final List<Sentence> sentences = new ArrayList<>();
    private int first;
    private int paragraph;

    SentenceSplitter(String text, List<Token> tokens, Map<String, Boolean> abbreviations) {
        this.text = text;
        this.tokens = tokens;
        this.abbreviations = abbreviations;
        blankLines = hasBlankLines(text);
        wraps = new Wraps(text);
    }

    List<Sentence> split() {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (paragraphEnds(at)) {
                close(at + 1);
                paragraph++;
            } else if (at - first >= LONGEST || sentenceEnds(at)) close(at + 1);
        }
        close(tokens.size());
        return sentences;
    }

    private void close(int end) {
        if (end > first) sentences.add(new Sentence(first, end, paragraph, tokens));
        first = end;
    }

    private boolean paragraphEnds(int at) {
        int breaks = 0;
        int last = tokens.get(at).end();
        int start = tokens.get(at + 1).start();
        for (int i = last; i < start; i++) if (text.charAt(i) == '\n') breaks++;
        if (breaks == 0) return false;
        if (breaks > 1) return true;
        var next = tokens.get(at + 1);
        if (BULLETS.contains(next.text())) return true;
        int lineStart = text.lastIndexOf('\n', last - 1);
        if (last - lineStart > WRAPPED_LINE) return true;
        if (Character.isLowerCase(next.text().codePointAt(0))) return false;
        return !blankLines || (!tokens.get(at).is(",") && wraps.roomFor(next.end() - start, lineStart + 1, last));
    }

    private boolean sentenceEnds(int at) {
        int stop = at;
        if (!tokens.get(stop).punctuation()) return false;
        var next = tokens.get(at + 1);
        if (next.start() == tokens.get(at).end() && !next.quote()) return false;
        while (stop > first && CLOSING.contains(tokens.get(stop).text())) stop--;
        if (!TERMINAL.contains(tokens.get(stop).text())) return false;
        if (CLOSING.contains(next.text()) && next.start() == tokens.get(at).end()) return false;
        if (next.word() && Character.isLowerCase(next.text().codePointAt(0))) return false;
        return !tokens.get(stop).is(".") || stop == first || !abbreviated(stop, next);
    }

    private boolean abbreviated(int stop, Token next) {
        var before = tokens.get(stop - 1);
        if (before.end() != tokens.get(stop).start() || !before.word()) return false;
        if (before.text().length() == 1 && before.capitalised()) return true;
        Boolean ends = abbreviations.get(before.lower());
        return ends != null && (next.number() || (next.word() && !(ends && next.capitalised())));
    }

    private static boolean hasBlankLines(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '\n' && ++breaks == 2) return true;
            if (!Character.isWhitespace(here)) breaks = 0;
        }
        return false;
    }
}
