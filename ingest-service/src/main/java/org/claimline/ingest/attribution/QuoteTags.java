package org.claimline.ingest.attribution;

import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** `"...," he raged on state TV`: behind a quotation that a comma ends, any verb with a subject reports. */
final class QuoteTags {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A name, or a noun with its adjectives, has no more words here. */
    private static final int LONGEST = 4;

    private static final WordSet OPEN_ENDS = PhraseTable.words(EN + "open-quote-ends.tsv");
    private static final WordSet PASTS = PhraseTable.words(EN + "past-forms.tsv");

    private final ClaimCues cues;
    private final Voices voices;
    private final TokenizedText text;
    private final Sentence sentence;

    QuoteTags(ClaimCues cues, Voices voices) {
        this.cues = cues;
        this.voices = voices;
        text = voices.text;
        sentence = voices.sentence;
    }

    /** Adds who speaks by the words behind a closing mark. */
    void read(int mark) {
        if (!text.token(mark).quote()
                || mark < 2
                || !OPEN_ENDS.contains(text.token(mark - 1).text())) return;
        var quotation = text.quotation(mark - 1);
        if (quotation == null || quotation.close() != mark) return;
        var subject = subject(mark + 1);
        int verb = subject == null ? mark + 1 : subject.end();
        if (verb + 1 < sentence.end() && text.token(verb).lower().endsWith("ly")) verb++;
        if (!reports(verb)) return;
        if (subject == null) {
            int end = cues.subjects.rightEnd(text, verb + 1, sentence.end());
            if (end == verb + 1 || !voices.claimants.signs().nameable(verb + 1, end)) return;
            subject = new TokenRange(verb + 1, end);
        }
        voices.claimants.memory().noteUpTo(subject.first(), sentence);
        var claimant = voices.claimants.read(subject.first(), subject.end());
        if (claimant == null) return;
        voices.here.add(voices.voice(
                "subject-verb",
                claimant,
                null,
                new TokenRange(subject.first(), subject.end()),
                new TokenRange(verb, verb + 1),
                new TokenRange(sentence.first(), sentence.end()),
                Stance.ASSERTS,
                quotation));
    }

    /** A verb in the past that the cues do not know. */
    private boolean reports(int at) {
        if (at >= sentence.end() || !text.token(at).word() || text.token(at).capitalised()) return false;
        String word = text.token(at).lower();
        return (word.endsWith("ed") || PASTS.has(text.token(at)))
                && cues.verbs.longest(text.tokens(), at, sentence.end()) == null;
    }

    /** "he", "the captain", "Olena Kuzmenko": a subject in front of its verb. */
    private @Nullable TokenRange subject(int first) {
        if (first >= sentence.end()) return null;
        if (voices.claimants.signs().pronoun(first)) return new TokenRange(first, first + 1);
        int end = first;
        boolean article = text.is(first, "the");
        if (!article && !text.token(first).capitalised()) return null;
        while (end < sentence.end()
                && end - first < LONGEST
                && !reports(end)
                && text.token(end).word()) {
            if (cues.verbs.longest(text.tokens(), end, sentence.end()) != null && end > first) return null;
            end++;
        }
        return end < sentence.end() && reports(end) && voices.claimants.signs().nameable(first, end)
                ? new TokenRange(first, end)
                : null;
    }
}
