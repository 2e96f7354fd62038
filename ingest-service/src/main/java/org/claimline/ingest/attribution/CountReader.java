package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads who speaks by what he has counted: "by its own account", "by the ministry's count", "DeepState's figure is 40 sq km". */
final class CountReader {
    private final ClaimCues cues;
    private final Voices voices;
    private final VerbForms forms;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;
    private final List<Attribution> here;

    CountReader(ClaimCues cues, Voices voices, VerbForms forms) {
        this.cues = cues;
        this.voices = voices;
        this.forms = forms;
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
        here = voices.here;
    }

    /** "by the ministry's count", "DeepState's figure is 40 sq km": whose count it is, he speaks. */
    boolean tally(int at) {
        if (!text.is(at, "'s") || at == sentence.first()) return false;
        int noun = at + 1;
        while (noun < Math.min(sentence.end(), at + 4) && !cues.tallies.has(text.token(noun))) noun++;
        if (noun >= Math.min(sentence.end(), at + 4)) return false;
        var owner = cues.subjects.left(text, sentence, at);
        if (owner == null || owner.first() >= at) return false;
        int first = owner.first();
        while (first < at && cues.tallyOpeners.has(text.token(first))) first++;
        boolean led = first > sentence.first() && cues.tallyOpeners.has(text.token(first - 1));
        if (!led && !counts(noun + 1)) return false;
        claimants.memory().noteUpTo(first, sentence);
        var claimant = claimants.read(first, at);
        if (claimant == null) return false;
        here.add(voices.voice(
                "own-count",
                claimant,
                null,
                new TokenRange(first, at),
                new TokenRange(at + 1, noun + 1),
                new TokenRange(sentence.first(), sentence.end()),
                Stance.ASSERTS,
                null));
        return true;
    }

    /** "by its count": whoever spoke last counts. */
    void own(int at, PhraseTable.Found<SourceKind> count) {
        claimants.memory().noteUpTo(at, sentence);
        var claimant = claimants.memory().last(count.value(), at);
        var named = between(at);
        if (named == null && (claimant == null || !theirs(at))) named = subject(at, count.end());
        if (named != null) claimant = named;
        if (claimant != null)
            here.add(voices.voice(
                    "own-count",
                    claimant,
                    null,
                    new TokenRange(at, count.end()),
                    new TokenRange(at, count.end()),
                    new TokenRange(at > sentence.first() ? clause(at) : at, sentence.end()),
                    Stance.ASSERTS,
                    null));
    }

    /** "The analysts marked it red. By their count, Russia has taken ...": those told of before, unless it is said to be their own. */
    private boolean theirs(int first) {
        return first == sentence.first() && text.is(first + 1, "their") && !text.is(first + 2, "own");
    }

    /** "By its own account, Russia took ...", "Russia took ..., by its own account": the subject counts, if it is a name. */
    private @Nullable Claimant subject(int first, int end) {
        if (text.token(end - 1).word()
                && !text.token(first + 1).lower().startsWith("it")
                && !text.token(first + 1).lower().startsWith("their")) return null;
        int from = first > sentence.first() ? clause(first) : end;
        while (from < sentence.end() && text.token(from).punctuation()) from++;
        int to = from;
        while (to < sentence.end() && to - from < 6 && (text.token(to).capitalised() || text.is(to, "the"))) to++;
        return to > from && claimants.signs().isParty(from, to) ? claimants.read(from, to) : null;
    }

    /** "Russia seized A, while Ukraine recaptured B, by its own account": where the clause before the words begins. */
    private int clause(int before) {
        for (int at = before - 2; at > sentence.first(); at--)
            if (text.is(at, "while") || text.is(at, "whereas") || text.is(at, ";")) return at + 1;
        return sentence.first();
    }

    /** "... for the south is 6 sq km": what is counted follows a form of "be". */
    private boolean counts(int from) {
        for (int at = from; at < Math.min(sentence.end(), from + 8); at++) {
            if (text.token(at).punctuation()) return false;
            if (cues.beForms.get(text.token(at)) != null) return at + 1 < sentence.end() && forms.figure(at + 1);
        }
        return false;
    }

    /** "Russia has, by its own figures, gained": the words stand between a subject and its verb. */
    private @Nullable Claimant between(int at) {
        if (at <= sentence.first() || !text.is(at - 1, ",")) return null;
        var before = cues.subjects.left(text, sentence, at - 1);
        return before != null && claimants.signs().isParty(before.first(), before.end())
                ? claimants.read(before.first(), before.end())
                : null;
    }
}
