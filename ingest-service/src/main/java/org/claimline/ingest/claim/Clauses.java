package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TextMemo;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Signals of change in a sentence, how far they reach, and whether they speak of facts. */
final class Clauses {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A plan stands at most so many words before its verb. */
    private static final int INTENT_REACH = 5;

    /** "When asked on Sunday whether": a question opens within so many words of its sentence. */
    private static final int QUESTION_REACH = 4;

    /** "turned three villages of the region red": the words between a verb of map-makers and the colour. */
    private static final int COLOUR_REACH = 7;

    /** "the third town in the region in as many weeks": the words between an ordinal and "to fall". */
    private static final int LATEST_REACH = 12;

    private static final WordSet TOWNS = PhraseTable.words(EN + "town-nouns.tsv");
    private static final WordSet LATEST = PhraseTable.words(EN + "latest-words.tsv");
    private static final WordSet COLOURS = PhraseTable.words(EN + "map-colours.tsv");
    private static final WordSet COLOURING = PhraseTable.words(EN + "colouring.tsv");
    private static final WordSet ASKED = PhraseTable.words(EN + "asked.tsv");
    private static final WordSet WHETHER = PhraseTable.words(EN + "whether.tsv");
    private static final WordSet BACK = PhraseTable.words(EN + "back-nouns.tsv");
    private static final WordSet REGAINED = new WordSet("what was lost before", Set.of("back"));
    private static final WordSet HARD = PhraseTable.words(EN + "clause-ends.tsv");
    private static final WordSet SUBORDINATE = PhraseTable.words(EN + "subordinating.tsv");
    private static final WordSet PARTING = parting();
    private static final WordSet MEASURING = PhraseTable.words(EN + "measuring.tsv");
    private static final WordSet DETERMINERS = PhraseTable.words(EN + "determiners.tsv");

    private static final WordSet OBJECTS = PhraseTable.words(EN + "object-pronouns.tsv");
    private static final WordSet PERFECT = PhraseTable.words(EN + "perfect.tsv");
    private static final WordSet INVERTED = PhraseTable.words(EN + "inverted.tsv");
    private static final WordSet PREPOSITIONS = PhraseTable.words(EN + "prepositions.tsv");
    private static final WordSet ENDING = PhraseTable.words(EN + "ending-verbs.tsv");
    private static final WordSet CONDITIONAL = PhraseTable.words(EN + "conditional.tsv");

    /** Distances are asked for around every figure and name, and all of a text are read off one row. */
    private static final TextMemo<int[]> WAYS = new TextMemo<>(Clauses::ways);

    private final PhraseTable<Signal.Kind> signals =
            PhraseTable.read(EN + "signals.tsv", row -> Signal.Kind.valueOf(row[1]));
    private final PhraseTable<Reason> intents = PhraseTable.read(EN + "intents.tsv", row -> Reason.valueOf(row[1]));
    private final PhraseTable<String> answers = PhraseTable.read(EN + "answers.tsv", row -> row[1]);
    private final PhraseTable<String> realised = PhraseTable.read(EN + "realised.tsv", row -> row[1]);

    /** The signals of a sentence, in its order. */
    List<Signal> signals(TokenizedText text, Sentence sentence) {
        boolean back = (BACK.mayOccur(sentence) && REGAINED.mayOccur(sentence))
                || (COLOURS.mayOccur(sentence) && COLOURING.mayOccur(sentence));
        if (!signals.mayOccur(sentence) && !back) return List.of();
        var found = new ArrayList<Signal>();
        for (int at = sentence.first(); ; ) {
            if (!back) at = signals.next(text, at, sentence.end());
            if (at >= sentence.end()) break;
            var signal = signals.longest(text.tokens(), at, sentence.end());
            if (signal == null && (regained(text, sentence, at) || coloured(text, sentence, at)))
                found.add(new Signal(at, at + 1, Signal.Kind.GAIN));
            if (signal == null) {
                at++;
                continue;
            }
            found.add(new Signal(at, signal.end(), signal.value()));
            at = signal.end();
        }
        return found;
    }

    /** "1,000 sq km back in a week", "we got 17 villages back". */
    private static boolean regained(TokenizedText text, Sentence sentence, int at) {
        return REGAINED.has(text.token(at)) && at > sentence.first() && BACK.has(text.token(at - 1));
    }

    /** "turned three villages red", "shaded 40 sq km in red": on a map. */
    private static boolean coloured(TokenizedText text, Sentence sentence, int at) {
        if (!COLOURS.has(text.token(at))) return false;
        for (int verb = at - 1; verb >= Math.max(sentence.first(), at - COLOUR_REACH); verb--) {
            if (COLOURING.has(text.token(verb))) return true;
            if (text.token(verb).punctuation()) return false;
        }
        return false;
    }

    /** How far two places of a sentence are apart: words, and more for each mark or word that parts clauses. */
    int distance(TokenizedText text, int from, int to) {
        if (to <= from) return to - from;
        var ways = WAYS.of(text);
        return ways[to] - ways[from];
    }

    /** How far each token is from the first one. */
    private static int[] ways(TokenizedText text) {
        var ways = new int[text.tokens().size() + 1];
        for (int at = 0; at + 1 < ways.length; at++) ways[at + 1] = ways[at] + way(text, at);
        return ways;
    }

    private static int way(TokenizedText text, int at) {
        var token = text.token(at);
        if (!PARTING.has(token)) return 1;
        if (HARD.has(token) || token.is("|")) return 15;
        if (SUBORDINATE.has(token) && !measure(text, at)) return 9;
        return token.is(",") ? 3 : 1;
    }

    /** All marks and words that may part clauses. */
    private static WordSet parting() {
        var words = new HashSet<String>(HARD);
        words.addAll(SUBORDINATE);
        words.addAll(List.of("|", ","));
        return new WordSet("what parts clauses", words);
    }

    /** "as much as 36.5 km": opens no clause. */
    private static boolean measure(TokenizedText text, int as) {
        if (!text.is(as, "as") || as < 1 || as + 1 >= text.tokens().size()) return false;
        return MEASURING.has(text.token(as + 1)) || MEASURING.has(text.token(as - 1));
    }

    /** Why the words at a signal are no fact, or null if they are one. */
    @Nullable
    Reason intent(TokenizedText text, Sentence sentence, Signal signal) {
        int from = Math.max(sentence.first(), signal.first() - INTENT_REACH);
        for (int at = signal.first() - 1; at >= from; at--) {
            var token = text.token(at);
            if (HARD.has(token) || token.is("|") || (token.quote() && at < signal.first() - 1)) break;
            // "Since May 10": the month is no verb.
            if (token.is("may") && token.capitalised()) continue;
            var intent = intents.longest(text.tokens(), at, signal.first());
            // "did not confirm entering" is not "has not entered".
            boolean far = intent != null
                    && intent.value() == Reason.NO_CHANGE
                    && !adverbs(text, intent.end(), signal.first());
            if (intent != null && !far && reaches(text, intent.end(), signal.first())) return intent.value();
        }
        var question = question(text, sentence, signal);
        if (question != null) return question;
        // "Had they gone 10 km further"
        boolean inverted = INVERTED.has(text.token(sentence.first()));
        boolean supposed = inverted
                || infinitive(text, sentence, signal)
                || hypothetical(text, sentence, signal)
                || outlook(text, sentence, signal);
        return supposed ? Reason.FORECAST : null;
    }

    /** "Asked whether his troops had entered Urozhaine, he declined to answer": whether a word stands in such a question. */
    boolean asked(Findings findings, Signal signal) {
        return question(findings.text(), findings.sentence(), signal) == Reason.ASKED;
    }

    /** 'Asked whether the town had fallen, he said: "No."': the words of a question are what the answer makes of them. */
    private @Nullable Reason question(TokenizedText text, Sentence sentence, Signal signal) {
        if (!ASKED.mayOccur(sentence)) return null;
        int opened = -1;
        for (int at = sentence.first(); at < Math.min(signal.first(), sentence.first() + QUESTION_REACH); at++)
            if (ASKED.has(text.token(at))) opened = at;
        if (opened < 0) return null;
        boolean whether = false;
        for (int at = opened + 1; at < signal.first(); at++) {
            if (text.is(at, ",")) return null;
            whether |= at <= opened + 2 && WHETHER.has(text.token(at));
        }
        if (!whether) return null;
        for (int at = signal.end(); at + 1 < sentence.end(); at++) {
            var answer = text.token(at).quote() ? answers.get(text.token(at + 1)) : null;
            if (answer != null) return answer.equals("YES") ? null : Reason.NO_CHANGE;
        }
        return Reason.ASKED;
    }

    private static boolean adverbs(TokenizedText text, int from, int to) {
        for (int at = from; at < to; at++)
            if (!PERFECT.has(text.token(at)) && !text.token(at).lower().endsWith("ly")) return false;
        return true;
    }

    /** A plan reaches its verb over adverbs, objects and "to", not over another clause. */
    private static boolean reaches(TokenizedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            var token = text.token(at);
            if (token.is(",")
                    || token.is("that")
                    || token.is("have")
                    || (token.is("having") && !ending(text, from, at))
                    || token.lower().endsWith("ed")) return false;
        }
        return true;
    }

    /** "may end the year having seized": how it may end is no fact either; "will boast of having seized" tells of one. */
    private static boolean ending(TokenizedText text, int from, int having) {
        if (having == from || PREPOSITIONS.has(text.token(having - 1))) return false;
        for (int at = from; at < having; at++) if (ENDING.has(text.token(at))) return true;
        return false;
    }

    /** "to capture" is an aim unless somebody managed to. */
    private boolean infinitive(TokenizedText text, Sentence sentence, Signal signal) {
        int to = signal.first() - 1;
        if (to <= sentence.first() || !text.is(to, "to")) return false;
        int before = to - 1;
        if (text.token(before).lower().endsWith("ly")) before--;
        // "it took them eight months to advance 40 km"
        for (int at = before; at >= Math.max(sentence.first(), before - 5); at--)
            if (text.is(at, "took")) return !text.token(before).lower().endsWith("s");
        // "the third town in the region to fall"
        boolean place = false;
        for (int at = before; at >= Math.max(sentence.first(), to - LATEST_REACH); at--) {
            if (text.token(at).punctuation()) break;
            if (LATEST.has(text.token(at)) && (place || at == before)) return false;
            place |= TOWNS.has(text.token(at));
        }
        // "allowed them to advance"
        if (before > sentence.first() && OBJECTS.has(text.token(before))) before--;
        return before < sentence.first() || realised.get(text.token(before)) == null;
    }

    /** "a force that took Tokmak": nobody in particular. */
    private static boolean hypothetical(TokenizedText text, Sentence sentence, Signal signal) {
        int that = signal.first() - 1;
        if (that <= sentence.first() || !text.is(that, "that")) return false;
        for (int at = that - 1; at >= Math.max(sentence.first(), that - 3); at--)
            if (text.is(at, "a") || text.is(at, "an") || text.is(at, "one") || text.is(at, "any")) return true;
        return false;
    }

    /** "recapturing Kupiansk would ...", "the loss of the town could ...": what its verb says has not happened. */
    private boolean outlook(TokenizedText text, Sentence sentence, Signal signal) {
        String word = text.token(signal.first()).lower();
        // "said that capturing the city was no part of the plan"
        if (word.endsWith("ing") && text.is(signal.first() - 1, "that")) return true;
        boolean noun = (word.endsWith("ing") && signal.first() == sentence.first())
                || (word.endsWith("ing") && text.is(signal.first() - 1, "and"))
                || nominal(text, sentence, signal);
        if (!noun) return false;
        for (int at = signal.end(); at < Math.min(sentence.end(), signal.end() + 7); at++) {
            if (text.is(at, ",") || text.is(at, "that")) return false;
            boolean month = text.is(at, "may") && text.token(at).capitalised();
            if (!month && CONDITIONAL.has(text.token(at))) return true;
        }
        return false;
    }

    /** Whether the signal's word is a noun with nothing that moved: "the advance", "further attacks". */
    static boolean nominal(TokenizedText text, Sentence sentence, Signal signal) {
        return signal.first() > sentence.first() && DETERMINERS.has(text.token(signal.first() - 1));
    }
}
