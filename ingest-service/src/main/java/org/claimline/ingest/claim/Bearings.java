package org.claimline.ingest.claim;

import org.claimline.api.Stance;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.claim.Surroundings.Clues;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

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

    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");
    private static final WordSet STOPS = PhraseTable.words(EN + "phrase-stops.tsv");
    private static final WordSet ARTICLES = PhraseTable.words(EN + "pointing-articles.tsv");

    private static final Labels<Kind> KINDS = new Labels<>(Kind.class, kind -> "<" + kind.name() + '>');
    private static final Labels<Kind> SUBJECT = new Labels<>(Kind.class, kind -> "<subject of " + kind + '>');
    private static final Labels<Stance> STANCES = new Labels<>(Stance.class, stance -> "<" + stance.name() + '>');

    private static final Label START = new Label("<start>");
    private static final Label END = new Label("<end>");
    private static final Label BE = new Label("<be>");
    private static final Label NARRATED = new Label("<narrated>");
    private static final Label QUOTED = new Label("<quoted>");
    private static final Label ASKED = new Label("<asked>");
    private static final Label HEADLINE = new Label("<headline>");
    private static final Label SIGNALS = new Label("<signals>");
    private static final Label NO_SIGNAL = new Label("<no signal>");

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

    /** Shows what stands around some words. */
    static void of(Clauses clauses, Findings findings, TokenRange words, Clues clues) {
        var bearings = new Bearings(clauses, findings, words, clues);
        bearings.kinds();
        bearings.governors();
        bearings.heads();
        bearings.sentence();
    }

    private void kinds() {
        for (var sight : findings.sights()) {
            boolean left = sight.end() <= words.first();
            if (!left && sight.first() < words.end()) continue;
            int apart = left
                    ? clauses.distance(text, sight.end(), words.first())
                    : clauses.distance(text, words.end(), sight.first());
            clues.see(sight.kind(), position(left, apart));
        }
    }

    private static Position position(boolean left, int apart) {
        if (apart <= NEXT) return left ? Position.KIND_NEXT_LEFT : Position.KIND_NEXT_RIGHT;
        if (apart <= CLAUSE) return left ? Position.KIND_LEFT : Position.KIND_RIGHT;
        return left ? Position.KIND_FAR_LEFT : Position.KIND_FAR_RIGHT;
    }

    /** The next words that say who holds a place: their kind, their frames, and whether they are facts. */
    private void governors() {
        Governor left = null;
        Governor right = null;
        for (var one : findings.governors(clauses)) {
            if (one.word().end() <= words.first()) left = one;
            else if (one.word().first() >= words.end() && right == null) right = one;
        }
        if (left != null) governor(left, Position.GOVERNOR_LEFT);
        if (right != null) governor(right, Position.GOVERNOR_RIGHT);
    }

    private void governor(Governor one, Position position) {
        var kind = one.word().kind();
        clues.see(KINDS.of(kind), position);
        // "seized tonnes of cocaine at A" is not "seized A".
        if (position == Position.GOVERNOR_LEFT) clues.see(KINDS.of(kind).text(), head(), position);
        for (var clue : one.clues()) clues.see(clue, position);
        // "A has been retaken": nothing but auxiliaries between.
        if (position == Position.GOVERNOR_RIGHT && one.before() < words.end()) clues.see(SUBJECT.of(kind), position);
    }

    private void heads() {
        int left = before();
        if (left < findings.sentence().first()) clues.see(START, Position.HEAD_LEFT);
        else clues.see(text.token(left), Position.HEAD_LEFT);
        int right = words.end();
        boolean be = false;
        while (right < findings.sentence().end() && Auxiliaries.at(findings, right)) {
            be |= Auxiliaries.be(findings, right);
            right++;
        }
        if (right >= findings.sentence().end()) clues.see(END, Position.HEAD_RIGHT);
        else clues.see(text.token(right), Position.HEAD_RIGHT);
        if (be) clues.see(BE, Position.HEAD_RIGHT);
    }

    private String head() {
        int left = before();
        return left < findings.sentence().first() ? START.text() : Surroundings.stem(text.token(left));
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
        clues.see(voice == null ? NARRATED : STANCES.of(voice.stance()), Position.SENTENCE);
        if (text.quotation(words.first()) != null) clues.see(QUOTED, Position.SENTENCE);
        var last = text.token(findings.sentence().end() - 1);
        if (Occasion.asked(findings)) clues.see(ASKED, Position.SENTENCE);
        else if (last.word() || last.number()) clues.see(HEADLINE, Position.SENTENCE);
        clues.see(findings.signals().isEmpty() ? NO_SIGNAL : SIGNALS, Position.SENTENCE);
    }
}
