package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads who speaks by a reporting verb: its subject before it or behind it, or the subject that a participle borrows. */
final class VerbReader {
    /** The agent of a passive stands so many words behind its verb at most: "confirmed as free by", "reported lost over the weekend by". */
    private static final int AGENT = 6;

    /** "quoted the ministry as": so many words at most. */
    private static final int QUOTED = 12;

    private final ClaimCues cues;
    private final VerbForms forms;
    private final Voices voices;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;
    private final SubjectReader subjects;
    private final List<Attribution> here;

    VerbReader(ClaimCues cues, Voices voices, VerbForms forms) {
        this.cues = cues;
        this.forms = forms;
        this.voices = voices;
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
        subjects = new SubjectReader(cues, voices);
        here = voices.here;
    }

    void read(int at, PhraseTable.Found<Cue> cue) {
        if (at > sentence.first() && agent(at, cue)) return;
        if (silent(at, cue) || relayed(at, cue)) return;
        if (cue.value().participle() && written(at, cue)) return;
        boolean borrows = cue.value().participle() && at > sentence.first() && text.is(at - 1, ",");
        int verb = forms.group(at);
        var whole = borrows ? null : cues.subjects.left(text, sentence, verb);
        boolean neither = whole != null && subjects.neither(whole);
        var subject = whole != null && neither ? subjects.lastOf(whole) : whole;
        claimants.memory().noteUpTo(subject == null ? at : Math.max(sentence.first(), subject.first()), sentence);
        if (cue.value().figure() && subject != null && claimants.signs().fights(subject.end())) return;
        if (subject != null && compared(subject)) return;
        boolean negated = cues.subjects.negated(text, sentence, at) || neither;
        if (negated && !forms.confirms(at) && cue.value().stance() == Stance.ASSERTS) return;
        var stance = negated ? Stance.UNCONFIRMED : cue.value().stance();
        var claimant = subject == null ? null : subjects.named(subject);
        if (cue.value().figure() && claimant == null && subject != null && subjects.relative(subject.first() - 1)) {
            subject = cues.subjects.left(text, sentence, subject.first() - 1);
            claimant = subject == null ? null : subjects.named(subject);
        }
        if (subject == null && !cue.value().noun() && coordinated(verb)) {
            subject = opening(verb);
            claimant = subject == null || claimants.signs().fights(subject.end()) ? null : subjects.named(subject);
        }
        if (claimant != null && subject != null) {
            left(at, cue.end(), subject, claimant, stance);
            return;
        }
        if (cue.value().participle()) participle(at, cue.end(), stance);
        else if (cue.value().inverted() && opensRight(at)) right(at, cue.end(), stance);
    }

    /** "109 sq km, less than Russian sources claim": they say another figure. */
    private boolean compared(SubjectFinder.Subject subject) {
        for (int at = Math.max(sentence.first() + 1, subject.first() - 1); at < subject.end() - 1; at++)
            if (text.is(at, "than") && !text.token(at + 1).number()) return true;
        return false;
    }

    /** "The site posted a clip and said": a verb that "and" joins to another has the subject of the sentence. */
    private boolean coordinated(int verb) {
        int at = verb - 1;
        while (at > sentence.first() + 1 && text.token(at).lower().endsWith("ly")) at--;
        return here.isEmpty() && at > sentence.first() + 1 && (text.is(at, "and") || text.is(at, "but"));
    }

    /** The subject with which the sentence opens, behind the time and up to its first verb or mark; null if there is none. */
    private SubjectFinder.@Nullable Subject opening(int before) {
        int first = LeadIns.behind(text, sentence.first(), before);
        if (text.token(first).lower().endsWith("ly")) first++;
        if (text.is(first, ",")) first++;
        int end = first;
        while (end < before
                && !text.token(end).punctuation()
                && (text.token(end).capitalised() || !cues.forms(text.token(end)))) end++;
        return end > first && end < before ? new SubjectFinder.Subject(first, end, end) : null;
    }

    /** Whether a form of a reporting verb reports nothing where it stands. */
    private boolean silent(int at, PhraseTable.Found<Cue> cue) {
        if (at > sentence.first() && forms.passive(at) && forms.group(at) == at) return true;
        if (cue.value().figure()
                && !forms.figure(cue.end())
                && !forms.closes(at, cue.end())
                && !forms.pictures(cue.end())) return true;
        if (cue.value().judging() && !forms.judges(cue.end())) return true;
        // "I believe", within somebody's quotation, is his hedge.
        if (at > 0 && text.quotation(at) != null && cues.firstPerson.has(text.token(at - 1))) return true;
        // "Novyi Put" is a place: a sentence of prose has no capital letter on its verb.
        boolean name = at > sentence.first() && text.token(at).capitalised() && text.is(sentence.end() - 1, ".");
        return name || forms.asked();
    }

    /** "Tass carried a statement from the ministry saying": whose words the text in front of the verb is speaks. */
    private boolean written(int at, PhraseTable.Found<Cue> cue) {
        int least = Math.max(sentence.first() + 1, at - QUOTED);
        for (int noun = at - 2; noun > least; noun--) {
            if (text.token(noun).punctuation()) return false;
            if (!claimants.signs().document(noun) || !claimants.signs().owner(noun + 1)) continue;
            claimants.memory().noteUpTo(noun, sentence);
            var writer = claimants.read(noun + 2, at);
            if (writer == null) return false;
            here.add(voices.voice(
                    "participle",
                    writer,
                    null,
                    new TokenRange(noun + 2, at),
                    new TokenRange(at, cue.end()),
                    new TokenRange(cue.end(), sentence.end()),
                    cue.value().stance(),
                    voices.quotation(at, cue.end())));
            return true;
        }
        return false;
    }

    /** "..., Interfax quoted the ministry as saying": who is quoted speaks of what stands before. */
    private boolean relayed(int at, PhraseTable.Found<Cue> cue) {
        int as = at - 1;
        boolean closes = cue.value().participle() && as > sentence.first() && text.is(as, "as");
        if (!closes || !cues.subjects.onlyTimeUpTo(text, cue.end(), sentence.end())) return false;
        int verb = as - 1;
        while (verb > sentence.first() && as - verb < QUOTED && !Relays.quoting(text, verb)) verb--;
        if (verb <= sentence.first() || verb + 1 >= as || !Relays.quoting(text, verb)) return false;
        var outlet = cues.subjects.left(text, sentence, verb);
        var speaker = claimants.read(verb + 1, as);
        if (speaker == null || outlet == null) return false;
        here.add(voices.voice(
                "quoted",
                speaker,
                claimants.meant(outlet.first(), outlet.end()),
                new TokenRange(verb + 1, as),
                new TokenRange(at, cue.end()),
                new TokenRange(sentence.first(), sentence.end()),
                cue.value().stance(),
                voices.quotation(outlet.first(), cue.end())));
        return true;
    }

    /** "Twelve villages have been confirmed as free by the General Staff": the agent of a passive speaks. */
    private boolean agent(int at, PhraseTable.Found<Cue> cue) {
        if (cues.beForms.get(text.token(at - 1)) == null || text.quotation(at) != null) return false;
        for (int by = cue.end(); by < Math.min(sentence.end() - 1, cue.end() + AGENT); by++) {
            // "reported to have been abandoned by the Russians": the agent of the other verb.
            if (text.token(by).punctuation() || cues.beForms.get(text.token(by)) != null) return false;
            // "disputed house by house"
            if (!text.is(by, "by") || text.is(by + 1, text.token(by - 1).lower())) continue;
            int end = cues.subjects.rightEnd(text, by + 1, sentence.end());
            if (end == by + 1) return false;
            claimants.memory().noteUpTo(at, sentence);
            var claimant = claimants.read(by + 1, end);
            if (claimant == null) return false;
            here.add(voices.voice(
                    "passive",
                    claimant,
                    null,
                    new TokenRange(by + 1, end),
                    new TokenRange(at, cue.end()),
                    new TokenRange(sentence.first(), sentence.end()),
                    cue.value().stance(),
                    null));
            return true;
        }
        return false;
    }

    /** "the ministry said that ...", "..., the ministry said". */
    private void left(int at, int end, SubjectFinder.Subject subject, Claimant claimant, Stance stance) {
        boolean closes = cues.subjects.onlyTimeUpTo(text, end, sentence.end());
        boolean contentBefore = subject.first() > sentence.first()
                && (text.token(subject.first() - 1).quote() || text.is(subject.first() - 1, ","));
        int contentFirst = closes || contentBefore ? clause(subject.first()) : end;
        here.add(voices.voice(
                "subject-verb",
                claimant,
                null,
                new TokenRange(subject.first(), subject.end()),
                new TokenRange(at, end),
                new TokenRange(contentFirst, sentence.end()),
                stance,
                voices.quotation(subject.first(), end)));
    }

    /** The start of what a semicolon, or a colon behind another speaker, parts from the words before it. */
    private int clause(int before) {
        for (int at = before - 1; at > sentence.first(); at--)
            if ((text.is(at, ":") && (!here.isEmpty() || opens(at + 1)) && !names(at + 1, before)) || text.is(at, ";"))
                return at + 1;
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
                new TokenRange(end, sourceEnd),
                new TokenRange(at, end),
                new TokenRange(sentence.first(), sentence.end()),
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
                new TokenRange(first, last),
                new TokenRange(at, end),
                new TokenRange(end, sentence.end()),
                stance,
                voices.quotation(at, end)));
    }

    /** An inverted subject needs something reported before the verb: a quotation or a clause that ends in a comma. */
    private boolean opensRight(int at) {
        // "So says its ministry"
        if (at == sentence.first() + 1 && ContinuedSpeech.pointer(text, sentence.first())) return true;
        if (at == sentence.first())
            return text.quotation(at - 1) != null
                    || (at > 0 && text.token(at - 1).quote());
        var before = text.token(at - 1);
        return before.quote() || before.is(",") || before.is("?") || before.is("!") || before.is("—") || before.is("–");
    }
}
