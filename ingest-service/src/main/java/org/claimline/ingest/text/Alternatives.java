package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Writes out the phrases of a lexicon's column: "came under fire|{is|are} under {heavy |}shelling" are five. */
final class Alternatives {
    private static final char OPEN = '{';
    private static final char CLOSE = '}';
    private static final char OR = '|';

    private Alternatives() {}

    /** The phrases of a column, each choice in braces written out; an empty choice leaves the words out. */
    static List<String> of(String column) {
        if (column.indexOf(OPEN) < 0) return List.of(column.split("\\|", -1));
        var phrases = new ArrayList<String>();
        for (var phrase : parts(column)) phrases.addAll(writtenOut(phrase));
        return phrases;
    }

    private static List<String> writtenOut(String phrase) {
        int open = phrase.indexOf(OPEN);
        if (open < 0) return List.of(phrase);
        int close = phrase.indexOf(CLOSE, open);
        if (close < 0) throw new IllegalStateException("a choice without an end: " + phrase);
        var phrases = new ArrayList<String>();
        for (var rest : writtenOut(phrase.substring(close + 1)))
            for (var choice : parts(phrase.substring(open + 1, close)))
                phrases.add(phrase.substring(0, open) + choice + rest);
        return phrases;
    }

    /** The text between the bars that stand in no braces. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == OPEN) depth++;
            if (text.charAt(at) == CLOSE) depth--;
            if (text.charAt(at) != OR || depth > 0) continue;
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
