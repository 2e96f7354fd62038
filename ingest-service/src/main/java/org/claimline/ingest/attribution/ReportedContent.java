package org.claimline.ingest.attribution;

import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;

/** Where the content of a reporting verb stands: a figure or a picture behind it, or the clause before it. */
final class ReportedContent {
    /** A figure that a verb reports stands so many words behind it at most. */
    private static final int FIGURE = 9;

    /** "marked A, B and the village of C as": so many words at most. */
    private static final int PICTURE = 14;

    private final ClaimCues cues;
    private final Voices voices;
    private final TokenizedText text;
    private final Sentence sentence;

    ReportedContent(ClaimCues cues, Voices voices) {
        this.cues = cues;
        this.voices = voices;
        text = voices.text;
        sentence = voices.sentence;
    }

    /** Whether the verb between two tokens shows something: a figure, a picture, or what stands before it. */
    boolean shown(int at, int end) {
        return figure(end) || closes(at, end) || pictures(end);
    }

    /** Whether a figure follows a verb closely enough to be what it reports. */
    boolean figure(int from) {
        for (int at = from; at < Math.min(sentence.end(), from + FIGURE); at++)
            if (text.token(at).number() || cues.numbers.get(text.token(at)) != null) return true;
        return false;
    }

    /** "..., figures compiled by the institute show.": what is shown stands before. */
    private boolean closes(int at, int end) {
        if (end >= sentence.end() || !text.is(end, ".") || end != sentence.end() - 1) return false;
        for (int before = at - 1; before > sentence.first(); before--) if (text.is(before, ",")) return true;
        return false;
    }

    /** "marked Vorone as Russian-held": a map shows who holds a place. */
    private boolean pictures(int from) {
        for (int at = from + 1; at < Math.min(sentence.end(), from + PICTURE); at++) {
            if (text.token(at).punctuation() && !text.is(at, ",")) return false;
            if (text.is(at, "as")) return true;
        }
        return false;
    }

    /** The start of what a semicolon, or a colon behind another speaker, parts from the words before it. */
    int clause(int before) {
        for (int at = before - 1; at > sentence.first(); at--)
            if ((text.is(at, ":") && (!voices.here.isEmpty() || opens(at + 1)) && !names(at + 1, before))
                    || text.is(at, ";")) return at + 1;
        return sentence.first();
    }

    /** "A week of gains: In the last days, Ukraine claims ...": a capital behind the colon on a word that is no name. */
    private boolean opens(int at) {
        return text.token(at).capitalised() && cues.clauseOpeners.has(text.token(at));
    }

    /** "... four villages: A, B and C, a source said": a list of names goes on with what stands before the colon. */
    private boolean names(int from, int before) {
        int at = from;
        while (at < before && at - from < 4 && text.token(at).capitalised()) at++;
        return at > from && at < before && (text.is(at, ",") || text.is(at, "and"));
    }
}
