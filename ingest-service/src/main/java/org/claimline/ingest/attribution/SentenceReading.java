package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads who answers for the claims of one sentence. */
final class SentenceReading {
    private final ClaimCues cues;
    private final VerbReader verbs;
    private final QuoteTags tags;
    private final @Nullable Attribution author;
    private final Voices voices;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;
    private final List<Attribution> here;

    /**
     * A sentence about to be read.
     *
     * @param author whose words the whole text is; null = an outlet's
     */
    SentenceReading(ClaimCues cues, Voices voices, @Nullable Attribution author) {
        this.cues = cues;
        this.author = author;
        this.voices = voices;
        verbs = new VerbReader(cues, voices);
        tags = new QuoteTags(cues, voices);
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
        here = voices.here;
    }

    /** The attributions of the sentence. */
    List<Attribution> read() {
        if (!LabelReader.read(voices)) new HeadlineReader(cues, voices).read();
        boolean tallies = cues.tallies.mayOccur(sentence);
        for (int at = sentence.first(); at < sentence.end(); at++) {
            if (tallies && tally(at)) continue;
            tags.read(at);
            if (!cues.any.passes(text.token(at))) continue;
            var count = cues.ownCount.longest(text.tokens(), at, sentence.end());
            if (count != null) {
                ownCount(at, count);
                at = count.end() - 1;
                continue;
            }
            var source = cues.according.longest(text.tokens(), at, sentence.end());
            // "he was cited by TASS as saying"
            boolean passive =
                    at > sentence.first() && cues.beForms.get(text.token(at - 1)) != null && !text.is(at, "according");
            if (source != null && !passive) {
                according(at, source.end(), source.value().equals("CITING"));
                at = source.end() - 1;
                continue;
            }
            var cue = cues.verbs.longest(text.tokens(), at, sentence.end());
            if (cue != null && (!cue.value().noun() || verbs.isVerb(at, cue.end()))) {
                verbs.read(at, cue);
                at = cue.end() - 1;
            }
        }
        claimants.memory().noteUpTo(sentence.end(), sentence);
        new Relays(text, claimants).settle(here);
        deny();
        withhold();
        if (here.isEmpty()) narrated();
        return here;
    }

    /** "Reports that the town had fallen were false, he said": he denies what the reports say. */
    private void deny() {
        if (!cues.denials.mayOccur(sentence)) return;
        for (int at = cues.denials.next(text, sentence.first(), sentence.end());
                at < sentence.end();
                at = cues.denials.next(text, at + 1, sentence.end())) {
            var denial = cues.denials.longest(text.tokens(), at, sentence.end());
            if (denial == null) continue;
            boolean spoken = false;
            for (int i = 0; i < here.size(); i++) {
                if (!here.get(i).covers(at)) continue;
                spoken = true;
                if (here.get(i).stance() == Stance.ASSERTS)
                    here.set(i, here.get(i).withStance(Stance.DENIES));
            }
            if (!spoken && author != null && author.covers(at))
                here.add(voices.voice(
                        "denial",
                        author.claimant(),
                        null,
                        at,
                        denial.end(),
                        at,
                        denial.end(),
                        sentence.first(),
                        text.is(denial.end(), "that") ? sentence.end() : at,
                        Stance.DENIES,
                        null));
            return;
        }
    }

    /** Notes of whom a sentence tells in which nobody speaks: "he said" may mean him. */
    private void narrated() {
        var persons = new NarratedPersons(text, claimants);
        var words = text.token(sentence.first()).quote() ? null : persons.words(sentence);
        var person = words == null ? null : persons.person(words);
        if (person != null && words != null) claimants.memory().tell(person, words.first());
    }

    /** "I can neither confirm nor deny that", in somebody's own words: he leaves it open. */
    private void withhold() {
        if (!cues.withholding.mayOccur(sentence)) return;
        for (int at = cues.withholding.next(text, sentence.first(), sentence.end());
                at < sentence.end();
                at = cues.withholding.next(text, at + 1, sentence.end())) {
            if (cues.withholding.longest(text.tokens(), at, sentence.end()) == null) continue;
            for (int i = 0; i < here.size(); i++)
                if (here.get(i).covers(at)) here.set(i, here.get(i).withStance(Stance.UNCONFIRMED));
            return;
        }
    }

    private void according(int first, int end, boolean citing) {
        int sourceEnd = cues.subjects.rightEnd(text, end, sentence.end());
        claimants.memory().noteUpTo(first, sentence);
        var claimant = sourceEnd == end + 1 ? claimants.told(end) : null;
        if (claimant == null && sourceEnd > end) claimant = claimants.read(end, sourceEnd);
        if (claimant == null) return;
        // "the governor said, citing the military": he has made it his own.
        boolean own = citing
                && (here.isEmpty()
                        ? speaksAfter(sourceEnd)
                        : party(here.getLast().claimant()));
        if (own) return;
        // "reported The Times, citing an analyst": the analyst speaks, the paper passes it on.
        var relay = citing && !here.isEmpty() ? here.removeLast().claimant() : null;
        here.add(voices.voice(
                "according",
                claimant,
                relay,
                end,
                sourceEnd,
                first,
                end,
                sentence.first(),
                sentence.end(),
                Stance.ASSERTS,
                voices.quotation(first, first)));
    }

    /** "Citing his soldiers, he had named A": who cites is a party, and its verb follows. */
    private boolean speaksAfter(int comma) {
        if (comma + 1 >= sentence.end() || !text.is(comma, ",") || !claimants.pronoun(comma + 1)) return false;
        var citer = claimants.meant(comma + 1, comma + 2);
        return citer != null && party(citer);
    }

    private static boolean party(Claimant claimant) {
        return claimant.kind() != SourceKind.OUTLET
                && (claimant.side() == Side.UKRAINE || claimant.side() == Side.RUSSIA);
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
        return to > from && claimants.isParty(from, to) ? claimants.read(from, to) : null;
    }

    /** "Russia seized A, while Ukraine recaptured B, by its own account": where the clause before the words begins. */
    private int clause(int before) {
        for (int at = before - 2; at > sentence.first(); at--)
            if (text.is(at, "while") || text.is(at, "whereas") || text.is(at, ";")) return at + 1;
        return sentence.first();
    }

    /** "by the ministry's count", "DeepState's figure is 40 sq km": whose count it is, he speaks. */
    private boolean tally(int at) {
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
                first,
                at,
                at + 1,
                noun + 1,
                sentence.first(),
                sentence.end(),
                Stance.ASSERTS,
                null));
        return true;
    }

    /** "... for the south is 6 sq km": what is counted follows a form of "be". */
    private boolean counts(int from) {
        for (int at = from; at < Math.min(sentence.end(), from + 8); at++) {
            if (text.token(at).punctuation()) return false;
            if (cues.beForms.get(text.token(at)) != null) return at + 1 < sentence.end() && verbs.figure(at + 1);
        }
        return false;
    }

    /** "Russia has, by its own figures, gained": the words stand between a subject and its verb. */
    private @Nullable Claimant between(int at) {
        if (at <= sentence.first() || !text.is(at - 1, ",")) return null;
        var before = cues.subjects.left(text, sentence, at - 1);
        return before != null && claimants.isParty(before.first(), before.end())
                ? claimants.read(before.first(), before.end())
                : null;
    }

    /** "by its count": whoever spoke last counts. */
    private void ownCount(int at, PhraseTable.Found<SourceKind> count) {
        claimants.memory().noteUpTo(at, sentence);
        var claimant = claimants.memory().last(count.value(), at);
        var named = between(at);
        if (named == null) named = subject(at, count.end());
        if (named != null) claimant = named;
        if (claimant != null)
            here.add(voices.voice(
                    "own-count",
                    claimant,
                    null,
                    at,
                    count.end(),
                    at,
                    count.end(),
                    at > sentence.first() ? clause(at) : at,
                    sentence.end(),
                    Stance.ASSERTS,
                    null));
    }
}
