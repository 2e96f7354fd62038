package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * "The minister said three villages were free. They had also taken the hill.": a sentence without a speaker of its own that leans on the
 * words before it, by tense, pronoun or a word such as "of those", is still his. Only within a paragraph, and never by nearness alone.
 */
final class ContinuedSpeech {
    private static final String EN = "/org/claimline/ingest/en/";

    /** So many words at most stand before the verb of a sentence that leans on the one before it. */
    private static final int REACH = 24;

    private static final WordSet BE = PhraseTable.words(EN + "be-forms.tsv");
    private static final WordSet TAILS = PhraseTable.words(EN + "back-pointer-tails.tsv");

    private final PhraseTable<String> openers = PhraseTable.read(EN + "speech-continues.tsv", row -> row[1]);
    private final PhraseTable<Integer> months = PhraseTable.read(EN + "months.tsv", row -> Integer.parseInt(row[1]));
    private final WordSet pasts = PhraseTable.words(EN + "past-forms.tsv");
    private final PhraseTable<String> pointers = PhraseTable.read(EN + "back-pointers.tsv", row -> row[1]);
    private final WordSet finite = PhraseTable.words(EN + "finite.tsv");
    private final PhraseTable<String> reports = PhraseTable.read(EN + "bulletin-words.tsv", row -> row[1]);
    private final OwnWords ownWords;

    ContinuedSpeech(OwnWords ownWords) {
        this.ownWords = ownWords;
    }

    /** The attributions with one more for each sentence that goes on with somebody's words; in the order of their cues. */
    List<Attribution> carriedOn(TokenizedText text, List<Attribution> found) {
        var result = new ArrayList<>(found);
        Attribution lead = null;
        int paragraph = -1;
        int next = 0;
        int standing = 0;
        int untold = 0;
        Attribution bulletin = null;
        for (var sentence : text.sentences()) {
            Attribution last = null;
            boolean spoken = false;
            for (; next < found.size() && found.get(next).cueFirst() < sentence.end(); next++) {
                var one = found.get(next);
                if (one.standing()) standing = Math.max(standing, one.contentEnd());
                if (!one.answers() || one.standing()) continue;
                spoken = true;
                if (leads(one)) last = one;
            }
            if (sentence.paragraph() != paragraph) {
                lead = null;
                if (!points(text, sentence)) untold = sentence.first();
            }
            paragraph = sentence.paragraph();
            if (last != null && untold < sentence.first() && (points(text, sentence) || so(text, last)))
                result.add(last.over(Attribution.CONTINUED, untold, sentence.first()));
            if (last != null && parted(text, sentence, last) && (so(text, last) || that(text, last)))
                result.add(last.over(Attribution.CONTINUED, sentence.first(), last.sourceFirst() - 1));
            if (last != null && bulletins(last)) bulletin = last;
            if (!spoken && bulletin != null && reports.mayOccur(sentence) && tells(text, sentence)) {
                result.add(bulletin.over(Attribution.CONTINUED, sentence.first(), sentence.end()));
                lead = null;
                continue;
            }
            if (spoken) untold = sentence.end();
            if (spoken) lead = last;
            else if (lead != null && sentence.first() >= standing) {
                if (leans(text, sentence))
                    result.add(lead.over(Attribution.CONTINUED, sentence.first(), sentence.end()));
                else if (text.quotation(sentence.first() + 1) == null) lead = null;
            }
        }
        result.sort(Comparator.comparingInt(Attribution::cueFirst));
        return result;
    }

    /** "This was announced by the governor", "That, at any rate, is what he claims": what was just told are his words. */
    private boolean points(TokenizedText text, Sentence sentence) {
        var pointer = pointers.longest(text.tokens(), sentence.first(), sentence.end());
        if (pointer == null || !pointer.value().equals("HEAD")) return false;
        int at = pointer.end();
        if (text.is(at, ",")) {
            at++;
            while (at < sentence.end() && !text.token(at).punctuation()) at++;
            at++;
        }
        return at < sentence.end() && BE.has(text.token(at));
    }

    /** Whether a token points at what was just told: "so says the ministry". */
    static boolean pointer(TokenizedText text, int at) {
        return TAILS.has(text.token(at));
    }

    /** "The governor announced this on Telegram", "he said so". */
    private boolean so(TokenizedText text, Attribution one) {
        int at = one.cueEnd();
        if (at + 1 >= text.tokens().size()) return false;
        if (one.cueFirst() > 0 && one.rule().equals("verb-subject") && pointer(text, one.cueFirst() - 1)) return true;
        var next = text.token(at + 1);
        boolean bare = next.punctuation() || next.is("on") || next.is("in") || next.is("during") || next.is("at");
        return bare && TAILS.has(text.token(at));
    }

    /** "announced that on 26 June": a date behind the word, and no clause. */
    private static boolean that(TokenizedText text, Attribution one) {
        int at = one.cueEnd();
        return text.is(at, "that")
                && text.is(at + 1, "on")
                && at + 2 < text.tokens().size();
    }

    /** "The village was retaken first; Syrskyi announced that on 26 June": a semicolon parts what he announced from his words. */
    private static boolean parted(TokenizedText text, Sentence sentence, Attribution one) {
        return one.sourceFirst() - 2 > sentence.first() && text.is(one.sourceFirst() - 1, ";");
    }

    /** A body of a side: a ministry, a staff. */
    private static boolean bulletins(Attribution one) {
        var claimant = one.claimant();
        return claimant.kind() == SourceKind.ORGANISATION
                && claimant.organisation() != null
                && (claimant.side() == Side.UKRAINE || claimant.side() == Side.RUSSIA);
    }

    /** "Units of Battlegroup West liberated A": what only the bulletin of a ministry writes, in whatever paragraph. */
    private boolean tells(TokenizedText text, Sentence sentence) {
        if (text.quotation(sentence.first() + 1) != null) return false;
        for (int at = sentence.first(); at < sentence.end(); at++)
            if (reports.longest(text.tokens(), at, sentence.end()) != null) return true;
        return false;
    }

    private static boolean leads(Attribution one) {
        boolean said = one.kind() == Attribution.Kind.REPORTED || one.kind() == Attribution.Kind.DIRECT;
        return said && one.stance() != Stance.UNCONFIRMED && one.claimant().kind() != SourceKind.OUTLET;
    }

    private boolean leans(TokenizedText text, Sentence sentence) {
        if (text.token(sentence.first()).quote()) return false;
        if (ownWords.partisan(text, sentence)) return true;
        var opener = openers.longest(text.tokens(), sentence.first(), sentence.end());
        if (opener != null && opener.value().equals("OPENS")) return true;
        boolean dependent = opener != null && opener.value().equals("LEANS");
        boolean pluperfect = false;
        boolean decided = false;
        for (int at = sentence.first(); at < sentence.end(); at++) {
            var found = openers.longest(text.tokens(), at, sentence.end());
            if (found != null && found.value().equals("REFERS")) return true;
            if (found != null && found.value().equals("ALSO")) dependent = true;
            var month = months.get(text.token(at));
            // "Russia had taken the town in May": what the outlet recalls.
            if (month != null || year(text, at)) return false;
            if (!decided && at - sentence.first() < REACH) {
                var tense = pluperfect(text, at, sentence);
                if (tense != null) {
                    pluperfect = tense;
                    decided = true;
                }
            }
        }
        return pluperfect && dependent;
    }

    private static boolean year(TokenizedText text, int at) {
        var token = text.token(at);
        return token.number()
                && token.text().length() == 4
                && (token.text().startsWith("20") || token.text().startsWith("19"));
    }

    /** Whether the verb at a token is in the past before the past; null if there is no finite verb. */
    private @Nullable Boolean pluperfect(TokenizedText text, int at, Sentence sentence) {
        var token = text.token(at);
        if (token.capitalised() && at > sentence.first()) return null;
        if (token.is("had") && at + 1 < sentence.end()) return true;
        boolean simple = finite.has(token) || (at > sentence.first() && pasts.has(token));
        return simple ? Boolean.FALSE : null;
    }
}
