package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;

/** Reads who speaks by a reporting verb: its subject before it or behind it, or the subject that a participle borrows. */
final class VerbReader {
    private final ClaimCues cues;
    private final Voices voices;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;
    private final SubjectReader subjects;
    private final ReportedContent content;
    private final PassiveReports passives;
    private final List<Attribution> here;

    VerbReader(ClaimCues cues, Voices voices) {
        this.cues = cues;
        this.voices = voices;
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
        subjects = new SubjectReader(cues, voices);
        content = new ReportedContent(cues, voices);
        passives = new PassiveReports(cues, voices);
        here = voices.here;
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
            if (text.token(before).punctuation() || claimants.speaks(before)) return false;
        }
        return false;
    }

    /** "refuted claims", "denied reports": a verb of saying with its object. */
    private boolean reports(int at) {
        var cue = cues.verbs.longest(text.tokens(), at, at + 1);
        return cue != null && !cue.value().noun();
    }

    /** Reads who speaks by the verb at a token. */
    void read(int at, PhraseTable.Found<Cue> cue) {
        if (at > sentence.first() && passives.read(at, cue)) return;
        if (cue.value().figure() && !content.shown(at, cue.end())) return;
        // "I believe", within somebody's quotation, is his hedge.
        if (at > 0 && text.quotation(at) != null && cues.firstPerson.has(text.token(at - 1))) return;
        if (asked() || passives.quoted(at, cue)) return;
        // "Novyi Put" is a place: a sentence of prose has no capital letter on its verb.
        boolean name = at > sentence.first() && text.token(at).capitalised() && text.is(sentence.end() - 1, ".");
        if (!name) subject(at, cue);
    }

    /** Reads the subject that a verb has, or borrows. */
    private void subject(int at, PhraseTable.Found<Cue> cue) {
        boolean borrows = cue.value().participle() && at > sentence.first() && text.is(at - 1, ",");
        var whole = borrows ? null : cues.subjects.left(text, sentence, at);
        boolean neither = whole != null && subjects.neither(whole);
        var subject = whole != null && neither ? subjects.lastOf(whole) : whole;
        claimants.memory().noteUpTo(subject == null ? at : Math.max(sentence.first(), subject.first()), sentence);
        if (cue.value().figure() && subject != null && claimants.fights(subject.end())) return;
        boolean negated = cues.subjects.negated(text, sentence, at) || neither;
        if (negated && !confirms(at) && cue.value().stance() == Stance.ASSERTS) return;
        var stance = negated ? Stance.UNCONFIRMED : cue.value().stance();
        var claimant = subject == null ? null : subjects.named(subject);
        if (cue.value().figure() && claimant == null && subject != null && subjects.relative(subject.first() - 1)) {
            subject = cues.subjects.left(text, sentence, subject.first() - 1);
            claimant = subject == null ? null : subjects.named(subject);
        }
        if (claimant != null && subject != null) left(at, cue.end(), subject, claimant, stance);
        else if (cue.value().participle()) participle(at, cue.end(), stance);
        else if (cue.value().inverted() && opensRight(at)) right(at, cue.end(), stance);
    }

    /** Whether a figure follows a verb closely enough to be what it reports. */
    boolean figure(int from) {
        return content.figure(from);
    }

    /** "Did the army admit the loss of Kupiansk?": who asks reports nothing. */
    private boolean asked() {
        if (!text.is(sentence.end() - 1, "?")) return false;
        int first = sentence.first();
        for (int at = first; at < Math.min(sentence.end(), first + 5); at++) if (text.is(at, ":")) first = at + 1;
        return cues.asking.has(text.token(first));
    }

    /** "confirm", "has confirmed": a verb whose denial leaves open what it speaks of. */
    private boolean confirms(int at) {
        String verb = text.token(at).lower();
        for (var confirming : cues.confirming) if (verb.startsWith(confirming)) return true;
        return false;
    }

    /** "the ministry said that ...", "..., the ministry said". */
    private void left(int at, int end, SubjectFinder.Subject subject, Claimant claimant, Stance stance) {
        boolean closes = cues.subjects.onlyTimeUpTo(text, end, sentence.end());
        boolean contentBefore = subject.first() > sentence.first()
                && (text.token(subject.first() - 1).quote() || text.is(subject.first() - 1, ","));
        int contentFirst = closes || contentBefore ? content.clause(subject.first()) : end;
        here.add(voices.voice(
                "subject-verb",
                claimant,
                null,
                subject.first(),
                subject.end(),
                at,
                end,
                contentFirst,
                sentence.end(),
                stance,
                voices.quotation(subject.first(), end)));
    }

    /** "..., said the ministry". */
    private void right(int at, int end, Stance stance) {
        int sourceEnd = cues.subjects.rightEnd(text, end, sentence.end());
        claimants.memory().noteUpTo(at, sentence);
        var named = sourceEnd > end ? claimants.read(end, sourceEnd) : null;
        if (named == null) return;
        var claimant = subjects.explained(named, end, sourceEnd);
        here.add(voices.voice(
                "verb-subject",
                claimant,
                null,
                end,
                sourceEnd,
                at,
                end,
                sentence.first(),
                sentence.end(),
                stance,
                voices.quotation(at, at)));
    }

    /** "The military was circumspect, claiming to have taken ...". */
    private void participle(int at, int end, Stance stance) {
        Claimant claimant = here.isEmpty() ? null : here.getLast().claimant();
        int first = here.isEmpty() ? at : here.getLast().sourceFirst();
        int last = here.isEmpty() ? end : here.getLast().sourceEnd();
        if (claimant == null) {
            var subject = cues.subjects.main(text, sentence, at);
            if (subject == null) return;
            claimants.memory().noteUpTo(subject.first(), sentence);
            claimant = claimants.read(subject.first(), subject.end());
            first = subject.first();
            last = subject.end();
        }
        if (claimant == null) return;
        here.add(voices.voice(
                "participle",
                claimant,
                null,
                first,
                last,
                at,
                end,
                end,
                sentence.end(),
                stance,
                voices.quotation(at, end)));
    }

    /** An inverted subject needs something reported before the verb: a quotation or a clause that ends in a comma. */
    private boolean opensRight(int at) {
        if (at == sentence.first())
            return text.quotation(at - 1) != null
                    || (at > 0 && text.token(at - 1).quote());
        var before = text.token(at - 1);
        return before.quote() || before.is(",") || before.is("?") || before.is("!") || before.is("—");
    }
}
