package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordGate;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the words that say who holds a place. */
final class ControlLexicon {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "under the full and complete control": the words before the noun of rule. */
    private static final int RULE_REACH = 5;

    /** The words between a verb of marking and "as". */
    private static final int MARK_REACH = 12;

    private static final Set<Frame> MARKED = EnumSet.of(Frame.MARKED);

    private record Entry(Kind kind, Set<Frame> frames) {}

    private final PhraseTable<Entry> words = PhraseTable.read(EN + "control.tsv", ControlLexicon::entry);
    private final PhraseTable<String> openers = PhraseTable.read(EN + "rule-openers.tsv", row -> row[1]);
    private final WordGate any = new WordGate("words of control and rule", words, openers);
    private final WordSet fillers = PhraseTable.words(EN + "rule-fillers.tsv");
    private final WordSet states = PhraseTable.words(EN + "map-states.tsv");
    private final WordSet whole = PhraseTable.words(EN + "whole-adverbs.tsv");
    private final WordSet rules = PhraseTable.words(EN + "rules.tsv");

    private static Entry entry(String[] row) {
        var frames = EnumSet.noneOf(Frame.class);
        for (var frame : row[2].split(",", -1)) frames.add(Frame.valueOf(frame));
        return new Entry(Kind.valueOf(row[1]), frames);
    }

    /** The words of a sentence that say who holds a place, in its order. */
    List<ControlWord> words(TokenizedText text, Sentence sentence) {
        if (!any.mayOccur(sentence)) return List.of();
        var found = new ArrayList<ControlWord>();
        for (int at = any.next(text, sentence.first(), sentence.end());
                at < sentence.end();
                at = any.next(text, at, sentence.end())) {
            int rule = rule(text, sentence, at);
            var word = words.longest(text.tokens(), at, sentence.end());
            if (word != null && word.value().frames().contains(Frame.RULE) && ruled(text, sentence, word.end()) < 0)
                word = null;
            if (word != null && word.value().frames().equals(MARKED) && !marks(text, sentence, word.end())) word = null;
            if (word != null && (rule < 0 || word.end() >= rule)) {
                found.add(word(text, sentence, at, word.end(), word.value()));
                at = found.getLast().end();
            } else if (rule >= 0) {
                found.add(new ControlWord(new Signal(at, rule, Kind.CONTROL), EnumSet.of(Frame.PREDICATE)));
                at = rule;
            } else at++;
        }
        return found;
    }

    /** "counts A, B and C as fully captured"; "counts 505 sq km" tells of no place. */
    private boolean marks(TokenizedText text, Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.end() - 1, from + MARK_REACH); at++)
            if (text.is(at, "as")) {
                int state = at + 1;
                while (state < sentence.end() - 1 && whole.has(text.token(state))) state++;
                return states.has(text.token(state));
            }
        return false;
    }

    /** "returned to Ukrainian control" is one word with the rule it names. */
    private ControlWord word(TokenizedText text, Sentence sentence, int at, int end, Entry entry) {
        if (entry.frames().contains(Frame.RULE)) {
            int rule = ruled(text, sentence, end);
            if (rule > 0)
                return new ControlWord(new Signal(at, rule, entry.kind()), EnumSet.of(Frame.SUBJECT, Frame.RULE));
        }
        return new ControlWord(new Signal(at, end, entry.kind()), entry.frames());
    }

    /** One past "under full Ukrainian control", "back in our hands" at a token; -1 if they do not stand there. */
    private int rule(TokenizedText text, Sentence sentence, int at) {
        var opener = openers.longest(text.tokens(), at, sentence.end());
        if (opener == null || text.is(at, "of")) return -1;
        return ruled(text, sentence, opener.end());
    }

    private int ruled(TokenizedText text, Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.end(), from + RULE_REACH); at++) {
            var token = text.token(at);
            if (rules.has(token)) return at + 1;
            if (!fillers.has(token)) return -1;
        }
        return -1;
    }

    /** Whether a word of these stands at a token, for phrases that end there. */
    boolean starts(TokenizedText text, int at, int end) {
        return entry(text, at, end) != null;
    }

    private @Nullable Entry entry(TokenizedText text, int at, int end) {
        var word = words.longest(text.tokens(), at, end);
        return word == null ? null : word.value();
    }
}
