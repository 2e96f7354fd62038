package org.claimline.ingest.attribution;

import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Reads reporting verbs whose subject does not speak: "confirmed by the staff", "quoted the ministry as saying". */
final class PassiveReports {
    /** The agent of a passive stands so many words behind its verb at most: "confirmed as free by". */
    private static final int AGENT = 4;

    /** "quoted the ministry as": so many words at most. */
    private static final int QUOTED = 12;

    private static final WordSet PASSIVE = PhraseTable.words("/org/claimline/ingest/en/report-passives.tsv");

    private final ClaimCues cues;
    private final Voices voices;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;

    PassiveReports(ClaimCues cues, Voices voices) {
        this.cues = cues;
        this.voices = voices;
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
    }

    /** Whether the verb at a token is passive, or no verb; reads its agent if it has one. */
    boolean read(int at, PhraseTable.Found<Cue> cue) {
        return agent(at, cue) || passive(at);
    }

    /** "..., Interfax quoted the ministry as saying": who is quoted speaks of what stands before. */
    boolean quoted(int at, PhraseTable.Found<Cue> cue) {
        int as = at - 1;
        boolean closes = cue.value().participle() && as > sentence.first() && text.is(as, "as");
        if (!closes || !cues.subjects.onlyTimeUpTo(text, cue.end(), sentence.end())) return false;
        int verb = as - 1;
        while (verb > sentence.first() && as - verb < QUOTED && !Relays.quoting(text, verb)) verb--;
        if (verb <= sentence.first() || verb + 1 >= as || !Relays.quoting(text, verb)) return false;
        var outlet = cues.subjects.left(text, sentence, verb);
        var speaker = claimants.read(verb + 1, as);
        if (speaker == null || outlet == null) return false;
        voices.here.add(voices.voice(
                "quoted",
                speaker,
                claimants.meant(outlet.first(), outlet.end()),
                verb + 1,
                as,
                at,
                cue.end(),
                sentence.first(),
                sentence.end(),
                cue.value().stance(),
                voices.quotation(outlet.first(), cue.end())));
        return true;
    }

    /** "Twelve villages have been confirmed as free by the General Staff": the agent of a passive speaks. */
    private boolean agent(int at, PhraseTable.Found<Cue> cue) {
        if (cues.beForms.get(text.token(at - 1)) == null || text.quotation(at) != null) return false;
        for (int by = cue.end(); by < Math.min(sentence.end() - 1, cue.end() + AGENT); by++) {
            if (text.token(by).punctuation()) return false;
            if (!text.is(by, "by")) continue;
            int end = cues.subjects.rightEnd(text, by + 1, sentence.end());
            // "was taken back, it is claimed, by Ukrainian troops": they act; but who denies speaks.
            boolean acts = claimants.fights(end) && cue.value().stance() != Stance.DENIES;
            if (end == by + 1 || acts) return false;
            claimants.memory().noteUpTo(at, sentence);
            var claimant = claimants.read(by + 1, end);
            if (claimant == null) return false;
            voices.here.add(voices.voice(
                    "passive",
                    claimant,
                    null,
                    by + 1,
                    end,
                    at,
                    cue.end(),
                    sentence.first(),
                    sentence.end(),
                    cue.value().stance(),
                    null));
            return true;
        }
        return false;
    }

    private boolean passive(int at) {
        return (PASSIVE.has(text.token(at - 1)) && !cues.confirming.has(text.token(at))) || text.is(at - 1, "to");
    }
}
