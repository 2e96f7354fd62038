package org.claimline.ingest.attribution;

import java.util.List;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads who answers for the claims of one sentence. */
final class SentenceReading {
    private static final WordSet PARTS = new WordSet("marks between clauses that name and tell", Set.of(":", ";"));

    private final ClaimCues cues;
    private final VerbForms forms;
    private final VerbReader verbs;
    private final QuoteTags tags;
    private final CountReader counts;
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
        forms = new VerbForms(cues, voices);
        verbs = new VerbReader(cues, voices, forms);
        tags = new QuoteTags(cues, voices);
        counts = new CountReader(cues, voices, forms);
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
        here = voices.here;
    }

    /** The attributions of the sentence. */
    List<Attribution> read() {
        if (!LabelReader.read(voices)) new HeadlineReader(cues, voices).read();
        if (parted()) narrated();
        boolean tallies = cues.tallies.mayOccur(sentence);
        // Quotation marks and counts are no cues: without them only these are looked at.
        boolean cuesAlone = !tallies && !sentence.mayHaveQuote();
        for (int at = next(sentence.first(), cuesAlone); at < sentence.end(); at = next(at, cuesAlone))
            at = tallies && counts.tally(at) ? at + 1 : cued(at);
        claimants.noteHead(sentence);
        claimants.memory().noteUpTo(sentence.end(), sentence);
        new Relays(text, claimants).settle(here);
        deny();
        withhold();
        if (here.isEmpty()) narrated();
        return here;
    }

    private int next(int at, boolean cuesAlone) {
        return cuesAlone ? cues.any.next(text, at, sentence.end()) : at;
    }

    /** Reads the cue that starts at a token; the token behind it, or the next where none starts. */
    private int cued(int at) {
        tags.read(at);
        if (!cues.any.passes(text.token(at))) return at + 1;
        var count = cues.ownCount.longest(text.tokens(), at, sentence.end());
        if (count != null) {
            counts.own(at, count);
            return count.end();
        }
        var source = cues.according.longest(text.tokens(), at, sentence.end());
        if (source != null && !passive(at)) {
            according(at, source.end(), source.value().equals("CITING"));
            return source.end();
        }
        var cue = cues.verbs.longest(text.tokens(), at, sentence.end());
        if (cue == null || (cue.value().noun() && !forms.isVerb(at, cue.end()))) return at + 1;
        var last = joined(cue);
        verbs.read(at, last);
        return last.end();
    }

    /** "he was cited by TASS as saying" */
    private boolean passive(int at) {
        return at > sentence.first() && cues.beForms.get(text.token(at - 1)) != null && !text.is(at, "according");
    }

    /** "first denied, then admitted": of two verbs that contradict each other the second stands. */
    private PhraseTable.Found<Cue> joined(PhraseTable.Found<Cue> cue) {
        if (cue.value().stance() != Stance.DENIES) return cue;
        var joint = cues.joints.longest(text.tokens(), cue.end(), sentence.end());
        var next = joint == null ? null : cues.verbs.longest(text.tokens(), joint.end(), sentence.end());
        return next != null && next.value().stance() == Stance.CONCEDES ? next : cue;
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
                if (here.get(i).stance() == Stance.ASSERTS && !interrupted(here.get(i), at))
                    here.set(i, here.get(i).withStance(Stance.DENIES));
            }
            if (!spoken && author != null && author.covers(at))
                here.add(voices.voice(
                        "denial",
                        author.claimant(),
                        null,
                        new TokenRange(at, denial.end()),
                        new TokenRange(at, denial.end()),
                        new TokenRange(sentence.first(), text.is(denial.end(), "that") ? sentence.end() : at),
                        Stance.DENIES,
                        null));
            return;
        }
    }

    /** "Moscow announced it; Kyiv rejected that as untrue": another speaks between somebody's words and the denial. */
    private boolean interrupted(Attribution speaker, int denial) {
        for (var other : here)
            if (other.cueFirst() > speaker.cueEnd()
                    && other.cueFirst() < denial
                    && !other.claimant().name().equals(speaker.claimant().name())) return true;
        return false;
    }

    /** "The bloggers were furious: the town, they wrote, had been given up": the first clause names who speaks in the second. */
    private boolean parted() {
        if (!here.isEmpty() || !PARTS.mayOccur(sentence)) return false;
        for (int at = sentence.first() + 2; at < sentence.end() - 2; at++) if (PARTS.has(text.token(at))) return true;
        return false;
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
        if (claimant == null) claimant = maker(end, sourceEnd);
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
                new TokenRange(end, sourceEnd),
                new TokenRange(first, end),
                new TokenRange(sentence.first(), sentence.end()),
                Stance.ASSERTS,
                voices.quotation(first, first)));
    }

    /** "according to a video that soldiers of the brigade posted": whose the text is that names nobody itself. */
    private @Nullable Claimant maker(int first, int that) {
        boolean made = that > first
                && that + 2 < sentence.end()
                && (text.is(that, "that") || text.is(that, "which"))
                && (claimants.signs().document(that - 1) || claimants.signs().work(that - 1));
        if (!made) return null;
        int verb = that + 1;
        while (verb < sentence.end()
                && !text.token(verb).punctuation()
                && (text.token(verb).capitalised() || !cues.forms(text.token(verb)))) verb++;
        return verb < sentence.end() && !text.token(verb).punctuation() ? claimants.read(that + 1, verb) : null;
    }

    /** "Citing his soldiers, he had named A": who cites is a party, and its verb follows. */
    private boolean speaksAfter(int comma) {
        if (comma + 1 >= sentence.end()
                || !text.is(comma, ",")
                || !claimants.signs().pronoun(comma + 1)) return false;
        var citer = claimants.meant(comma + 1, comma + 2);
        return citer != null && party(citer);
    }

    private static boolean party(Claimant claimant) {
        return claimant.kind() != SourceKind.OUTLET
                && (claimant.side() == Side.UKRAINE || claimant.side() == Side.RUSSIA);
    }
}
