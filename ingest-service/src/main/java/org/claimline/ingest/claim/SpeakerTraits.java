package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.attribution.NamedSpeakers.Named;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The clues of one who may answer for a claim: what he is, where and how he spoke or is named, and whose side the sentence names. */
final class SpeakerTraits {
    private static final PhraseTable<String> CUES =
            PhraseTable.read("/org/claimline/ingest/en/cues.tsv", row -> row[1]);
    private static final SideWords SIDES = new SideWords();

    /** How far apart two sentences stand, at most. */
    private static final int[] STEPS = {0, 1, 2, 3, 5, 8};

    private static final NumberLabels APART = new NumberLabels(0, 9, SpeakerTraits::apart);

    /** How far apart two words stand: few, some. */
    private static final int FEW = 6;

    private static final int SOME = 15;

    /** So many words behind a name may stand before its verb. */
    private static final int REACH = 12;

    /** "Ukraine has now retaken": so many words stand between who acts and the word of change, or fewer. */
    private static final int ACTS = 3;

    private final SpeakerClues.Point point;
    private final Nearness near;
    private final Claimant claimant;
    private final NamedSides sides;
    private final List<String> clues = new ArrayList<>();

    SpeakerTraits(SpeakerClues.Point point, Nearness near, Claimant claimant, NamedSides sides) {
        this.point = point;
        this.sides = sides;
        this.near = near;
        this.claimant = claimant;
        kind();
        sides();
    }

    List<String> clues() {
        return clues;
    }

    private void kind() {
        var kind = claimant.kind();
        var measure = point.measure();
        clues.add(SpeakerLabels.kind(kind));
        clues.add(SpeakerLabels.kind(kind, near));
        var text = point.findings().text();
        var first = text.token(point.findings().sentence().first());
        if (first.is("he") || first.is("she") || first.is("it") || first.is("they"))
            clues.add(SpeakerLabels.kind(kind) + ", opens with " + first.lower());
        var party = SpeakerLabels.Party.of(claimant.side());
        clues.add(SpeakerLabels.party(party));
        clues.add(SpeakerLabels.party(party, measure));
        clues.add(SpeakerLabels.kind(kind, measure));
    }

    void distance(int sentences, int paragraphs, int rank) {
        String apart = APART.of(sentences);
        int parted = Math.max(-1, paragraphs);
        clues.add(SpeakerLabels.rank(rank));
        clues.add(apart);
        clues.add(SpeakerLabels.paragraphs(parted));
        clues.add(apart + ", paragraphs " + Math.min(2, parted) + ", rank " + Math.min(1, rank));
    }

    private static String apart(int sentences) {
        for (int most : STEPS) if (sentences <= most) return "sentences apart: up to " + most;
        return "sentences apart: more";
    }

    void spoke(Attribution voice, int times, boolean alone, boolean first) {
        clues.add("speaks " + (times == 1 ? "once" : times < 4 ? "some times" : "often"));
        if (alone) clues.add("speaks alone");
        if (first) clues.add("speaks first");
        clues.add("said by: " + voice.rule());
        clues.add(SpeakerLabels.said(voice.kind()));
        clues.add(SpeakerLabels.said(voice.stance()));
        if (voice.relay() != null) clues.add("said with a relay");
        if (near == Nearness.SAME) clues.add(voice.cueFirst() > point.token() ? "said behind it" : "said before it");
    }

    /** Whether rules carry his words on into the sentence. */
    void ruled() {
        var rule = point.rule();
        if (rule == null || !Speakers.name(rule.claimant()).equals(Speakers.name(claimant))) return;
        clues.add("rule: " + rule.rule());
        clues.add(near.of("rule: " + rule.rule()));
    }

    /** Whose ground it is by the words of the sentence, and whose side the speaker is on. */
    private void sides() {
        var own = claimant.side();
        if (own != Side.UKRAINE && own != Side.RUSSIA) return;
        var named = SpeakerLabels.Named.of(sides.first(), own);
        clues.add(SpeakerLabels.first(named));
        clues.add(SpeakerLabels.first(named, near));
        clues.add(SpeakerLabels.before(SpeakerLabels.Named.of(sides.before(), own), point.signal()));
    }

    /**
     * The sides that a sentence names.
     *
     * @param before the last one before the word of change
     */
    record NamedSides(@Nullable Side first, @Nullable Side before) {
        static NamedSides of(SpeakerClues.Point point) {
            var text = point.findings().text();
            var sentence = point.findings().sentence();
            var signal = point.signal();
            Side first = null;
            Side before = null;
            for (int token = SIDES.next(text, sentence.first(), sentence.end());
                    token < sentence.end();
                    token = SIDES.next(text, token + 1, sentence.end())) {
                var found = SIDES.at(text, token, sentence.end());
                if (found == null) continue;
                if (first == null) first = found.value();
                if (signal != null && token < signal.first()) before = found.value();
            }
            return new NamedSides(first, before);
        }
    }

    /**
     * Adds how somebody is named in the sentence.
     *
     * @param known whether he has spoken before it
     */
    static void naming(SpeakerClues.Point point, Named one, boolean known, List<String> clues) {
        var text = point.findings().text();
        int first = one.words().first();
        int end = one.words().end();
        var sentence = point.findings().sentence();
        String where = first - sentence.first() <= 1
                ? "named at the head"
                : first < point.token() ? "named before the figure" : "named behind the figure";
        int apart = Math.abs(point.token() - first);
        clues.add(known ? "named, spoke before" : "named");
        if (one.fights()) clues.add("named as fighting");
        clues.add(where);
        clues.add(where + ", is " + one.claimant().kind());
        clues.add("named, words apart: " + (apart < FEW ? "few" : apart < SOME ? "some" : "many"));
        if (first > sentence.first()) clues.add("named behind: " + before(text.token(first - 1)));
        if (end < sentence.end()) clues.add("named before: " + after(text.token(end)));
        if (text.is(end, "'s") && end + 1 < sentence.end())
            clues.add("named as owner of: " + text.token(end + 1).stem());
        var signal = point.signal();
        // "Ukraine has retaken ...": he acts, and others tell of it.
        if (signal != null && signal.first() >= end && signal.first() - end < ACTS) clues.add("named as acting");
        if (one.words().end() - first == 1 && one.claimant().kind() == SourceKind.ORGANISATION)
            clues.add("named by one word");
        if (end >= sentence.end() - 1) clues.add("named at the end");
        if (reports(text, end, Math.min(sentence.end(), end + REACH))) clues.add("named, a reporting word behind");
        if (first > sentence.first() && CUES.get(text.token(first - 1)) != null)
            clues.add("named, a reporting word before");
    }

    private static boolean reports(TokenizedText text, int from, int limit) {
        for (int at = from; at < limit; at++) if (CUES.get(text.token(at)) != null) return true;
        return false;
    }

    /** Adds how somebody is told of in one of the sentences before. */
    static void telling(SpeakerClues.Point point, Named one, int back, Sentence there, List<String> clues) {
        clues.add("told of");
        clues.add("told of, sentences back: " + back);
        if (there.paragraph() != point.findings().sentence().paragraph()) clues.add("told of, paragraph before");
        if (one.fights()) clues.add("told of as fighting");
        int end = one.words().end();
        if (end < there.end())
            clues.add("told of before: " + after(point.findings().text().token(end)));
    }

    private static String before(Token token) {
        if (token.capitalised() || token.number()) return "a name";
        return token.punctuation() || token.text().length() < FEW ? token.lower() : "a word";
    }

    private static String after(Token token) {
        if (token.capitalised() || token.number()) return "a name";
        return token.punctuation() ? token.text() : token.stem();
    }
}
