package org.claimline.ingest.attribution;

import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Tells whether a form of a reporting verb reports where it stands in a sentence. */
final class VerbForms {
    /** A figure that a verb reports stands so many words behind it at most. */
    private static final int FIGURE = 9;

    /** "marked A, B and the village of C as": so many words at most. */
    private static final int PICTURE = 14;

    /** "called reports of the capture of the town a lie": so many words at most. */
    private static final int JUDGEMENT = 14;

    private static final WordSet PASSIVE = PhraseTable.words("/org/claimline/ingest/en/report-passives.tsv");

    /** "recorded the recent occupation of": so many words at most. */
    private static final int EVENT = 4;

    private static final WordSet COLOURS = PhraseTable.words("/org/claimline/ingest/en/map-shades.tsv");
    private static final WordSet EVENTS = PhraseTable.words("/org/claimline/ingest/en/event-nouns.tsv");
    private static final WordSet READY = PhraseTable.words("/org/claimline/ingest/en/ready-to-speak.tsv");
    private static final WordSet READY_FILLERS = PhraseTable.words("/org/claimline/ingest/en/ready-fillers.tsv");

    private final ClaimCues cues;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;

    VerbForms(ClaimCues cues, Voices voices) {
        this.cues = cues;
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
    }

    /** Whether a form that may be a noun is a verb here. */
    boolean isVerb(int at, int end) {
        if (at == sentence.first()) return false;
        return !cues.notBeforeVerb.has(text.token(at - 1))
                && !(end < sentence.end() && cues.auxiliaryAfterNoun.has(text.token(end)))
                && !reports(at - 1)
                && !owned(at)
                && !text.token(at).capitalised();
    }

    /** "in its evening report": a noun behind a possessive, unless who speaks stands between. */
    private boolean owned(int at) {
        for (int before = at - 1; before >= Math.max(sentence.first(), at - 3); before--) {
            if (cues.possessives.has(text.token(before))) return true;
            if (text.token(before).punctuation() || claimants.signs().speaks(before)) return false;
        }
        return false;
    }

    /** "refuted claims", "denied reports": a verb of saying with its object. */
    private boolean reports(int at) {
        var cue = cues.verbs.longest(text.tokens(), at, at + 1);
        return cue != null && !cue.value().noun();
    }

    /** "..., figures compiled by the institute show.": what is shown stands before. */
    boolean closes(int at, int end) {
        if (end >= sentence.end() || !text.is(end, ".") || end != sentence.end() - 1) return false;
        for (int before = at - 1; before > sentence.first(); before--) if (text.is(before, ",")) return true;
        return false;
    }

    /** "marked Vorone as Russian-held": a map shows who holds a place. */
    boolean pictures(int from) {
        for (int at = from + 1; at < Math.min(sentence.end(), from + PICTURE); at++) {
            if (text.token(at).punctuation() && !text.is(at, ",")) return false;
            if (text.is(at, "as") || COLOURS.has(text.token(at))) return true;
        }
        return false;
    }

    /** "Did the army admit the loss of Kupiansk?": who asks reports nothing. */
    boolean asked() {
        if (!text.is(sentence.end() - 1, "?")) return false;
        int first = sentence.first();
        for (int at = first; at < Math.min(sentence.end(), first + 5); at++) if (text.is(at, ":")) first = at + 1;
        return cues.asking.has(text.token(first));
    }

    /** "called that a lie", "branded the report of its capture a fake": words for an untruth follow. */
    boolean judges(int from) {
        int end = Math.min(sentence.end(), from + JUDGEMENT);
        for (int at = from; at < end; at++)
            if (cues.untruths.longest(text.tokens(), at, sentence.end()) != null) return true;
        return false;
    }

    /** "confirm", "has confirmed": a verb whose denial leaves open what it speaks of. */
    boolean confirms(int at) {
        String verb = text.token(at).lower();
        for (var confirming : cues.confirming) if (verb.startsWith(confirming)) return true;
        return false;
    }

    /** Whether a figure, or an event such as "the seizure of", follows a verb closely enough to be what it reports. */
    boolean figure(int from) {
        for (int at = from; at < Math.min(sentence.end() - 1, from + EVENT); at++)
            if (EVENTS.has(text.token(at)) && (text.is(at + 1, "of") || text.is(at + 1, "from"))) return true;
        for (int at = from; at < Math.min(sentence.end(), from + FIGURE); at++)
            if (text.token(at).number() || cues.numbers.get(text.token(at)) != null) return true;
        return false;
    }

    /** "rushed to announce", "was the first to report": the first word of those that lead up to a verb in the infinitive, which speaks all the same; else the verb itself. */
    int group(int at) {
        int ready = at - 2;
        if (ready <= sentence.first() || !text.is(at - 1, "to") || !READY.has(text.token(ready))) return at;
        while (ready - 1 > sentence.first() && READY_FILLERS.has(text.token(ready - 1))) ready--;
        return ready;
    }

    boolean passive(int at) {
        // "were claiming", "is putting it at": the same forms with an active participle.
        boolean active = text.token(at).lower().endsWith("ing") && cues.beForms.get(text.token(at - 1)) != null;
        boolean passive = PASSIVE.has(text.token(at - 1)) && !cues.confirming.has(text.token(at)) && !active;
        return passive || text.is(at - 1, "to");
    }
}
