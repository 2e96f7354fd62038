package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.claim.Surroundings.Clues;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;

/**
 * What stands around an amount or a settlement, by kind and by grammar instead of by word: words of taking, leaving, holding or attacking and how far
 * they are, the word that governs the noun phrase, who speaks. A verb that no annotated text has is weighed as one of its kind.
 */
final class Bearings {
    private static final String EN = "/org/claimline/ingest/en/";

    /** As {@link Clauses#distance} counts: right beside, in the same clause. */
    private static final int NEXT = 2;

    private static final int CLAUSE = 9;

    /** "the badly damaged mining town of": the words of a noun phrase before its name. */
    private static final int PHRASE = 7;

    /** A day further back is no news. */
    private static final int NEWS_DAYS = 100;

    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");
    private static final WordSet STOPS = PhraseTable.words(EN + "phrase-stops.tsv");
    private static final WordSet ARTICLES = PhraseTable.words(EN + "pointing-articles.tsv");

    private final Clauses clauses;
    private final Findings findings;
    private final TokenizedText text;
    private final TokenRange words;
    private final Clues clues;

    private Bearings(Clauses clauses, Findings findings, TokenRange words, Clues clues) {
        this.clauses = clauses;
        this.findings = findings;
        this.words = words;
        this.clues = clues;
        text = findings.text();
    }

    /**
     * Shows what stands around some words.
     *
     * @param control the words of the sentence that say who holds a place
     */
    static void of(Clauses clauses, Findings findings, List<ControlWord> control, TokenRange words, Clues clues) {
        var bearings = new Bearings(clauses, findings, words, clues);
        bearings.kinds(control);
        bearings.governors(control);
        bearings.heads();
        bearings.sentence();
    }

    private void kinds(List<ControlWord> control) {
        for (var signal : findings.signals()) kind(signal.kind().name(), signal.first(), signal.end());
        for (var word : control) kind("!" + word.kind(), word.first(), word.end());
        for (var amount : findings.amounts())
            if (amount.end() <= words.first() || amount.first() >= words.end())
                kind(amount.settlements() ? "villages" : amount.dimension().name(), amount.first(), amount.end());
        for (var place : findings.places())
            if (place.end() <= words.first() || place.first() >= words.end())
                kind("in " + place.place().kind(), place.first(), place.end());
        for (var voice : findings.attributions())
            if (findings.sentence().contains(voice.cueFirst())) kind("says", voice.cueFirst(), voice.cueEnd());
        for (var time : findings.times()) kind(time(time), time.first(), time.end());
    }

    private String time(TimeExpression time) {
        var window = time.window(findings.published());
        var day = window == null ? null : window.end();
        boolean old = day != null
                && findings.published() != null
                && day.isBefore(findings.published().minusDays(NEWS_DAYS));
        return old ? "long ago" : time.day() != null ? "day" : "time " + time.use();
    }

    private void kind(String kind, int first, int end) {
        boolean left = end <= words.first();
        if (!left && first < words.end()) return;
        int apart = left ? clauses.distance(text, end, words.first()) : clauses.distance(text, words.end(), first);
        clues.see('<' + kind + '>', position(left, apart));
    }

    private static Position position(boolean left, int apart) {
        if (apart <= NEXT) return left ? Position.KIND_NEXT_LEFT : Position.KIND_NEXT_RIGHT;
        if (apart <= CLAUSE) return left ? Position.KIND_LEFT : Position.KIND_RIGHT;
        return left ? Position.KIND_FAR_LEFT : Position.KIND_FAR_RIGHT;
    }

    /** The next words that say who holds a place: their kind, their frames, and whether they are facts. */
    private void governors(List<ControlWord> control) {
        ControlWord left = null;
        ControlWord right = null;
        for (var word : control) {
            if (word.end() <= words.first()) left = word;
            else if (word.first() >= words.end() && right == null) right = word;
        }
        if (left != null) governor(left, Position.GOVERNOR_LEFT);
        if (right != null) governor(right, Position.GOVERNOR_RIGHT);
    }

    private void governor(ControlWord word, Position position) {
        clues.see('<' + word.kind().name() + '>', position);
        // "seized tonnes of cocaine at A" is not "seized A".
        if (position == Position.GOVERNOR_LEFT) clues.see('<' + word.kind().name() + "> " + head(), position);
        for (var frame : word.frames()) clues.see("<" + word.kind() + ' ' + frame + '>', position);
        var intent = clauses.intent(text, findings.sentence(), word.signal());
        if (intent != null) clues.see('<' + intent.name() + '>', position);
        boolean be = false;
        int at = word.first() - 1;
        for (; at >= findings.sentence().first() && Auxiliaries.at(findings, at); at--)
            be |= Auxiliaries.be(findings, at);
        clues.see(be ? "<be " + word.kind() + '>' : "<" + word.kind() + " alone>", position);
        // "A has been retaken": nothing but auxiliaries between.
        if (position == Position.GOVERNOR_RIGHT && at < words.end())
            clues.see("<subject of " + word.kind() + '>', position);
    }

    private void heads() {
        clues.see(head(), Position.HEAD_LEFT);
        int right = words.end();
        boolean be = false;
        while (right < findings.sentence().end() && Auxiliaries.at(findings, right)) {
            be |= Auxiliaries.be(findings, right);
            right++;
        }
        clues.see(right >= findings.sentence().end() ? "<end>" : Surroundings.stem(text, right), Position.HEAD_RIGHT);
        if (be) clues.see("<be>", Position.HEAD_RIGHT);
    }

    private String head() {
        int left = before();
        return left < findings.sentence().first() ? "<start>" : Surroundings.stem(text, left);
    }

    /** The word before "the badly damaged town of A". */
    private int before() {
        int first = findings.sentence().first();
        int left = words.first() - 1;
        int noun = left >= first && text.is(left, "of") ? left - 1 : left;
        if (noun >= first && NOUNS.has(text.token(noun))) left = noun - 1;
        for (int at = left; at >= Math.max(first, left - PHRASE); at--) {
            var token = text.token(at);
            if (ARTICLES.has(token) || token.is("a") || token.is("an")) return at - 1;
            if (!token.is("-") && (!token.word() || STOPS.has(token))) return left;
        }
        return left;
    }

    private void sentence() {
        var voice = findings.attribution(words.first());
        clues.see(voice == null ? "<narrated>" : '<' + voice.stance().name() + '>', Position.SENTENCE);
        if (text.quotation(words.first()) != null) clues.see("<quoted>", Position.SENTENCE);
        var last = text.token(findings.sentence().end() - 1);
        if (Occasion.asked(findings)) clues.see("<asked>", Position.SENTENCE);
        else if (last.word() || last.number()) clues.see("<headline>", Position.SENTENCE);
        clues.see(findings.signals().isEmpty() ? "<no signal>" : "<signals>", Position.SENTENCE);
    }
}
