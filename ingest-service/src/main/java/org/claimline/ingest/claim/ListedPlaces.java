package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Finds the places that a word of control speaks of in a list: "freed five villages: A, B", "Captured: A, B", "A fell on Friday, B on Sunday". */
final class ListedPlaces {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A count of settlements stands at most so many words from the verb that opens their names. */
    private static final int COUNT_REACH = 12;

    /** "including the ruined village of": words between what opens a list of names and the first of them. */
    private static final int OPENER_REACH = 5;

    private static final WordSet SETTLEMENTS = PhraseTable.words(EN + "settlement-plurals.tsv");
    private static final WordSet NEXT = PhraseTable.words(EN + "next-words.tsv");

    private final PhraseTable<String> listing = PhraseTable.read(EN + "list-marks.tsv", row -> row[1]);

    /** "five settlements are under control again: A, B and C", "freed 20 villages, including A". */
    List<PlaceMention> listed(Findings findings, NounPhrases phrases, ControlWord word) {
        if (word.kind() == Kind.STRIKE || word.has(Frame.ARMED)) return List.of();
        var text = findings.text();
        int end = findings.sentence().end();
        boolean one = text.is(word.end(), ",") && text.is(word.end() + 1, "including");
        boolean counted = one;
        for (var amount : findings.amounts())
            counted |= amount.settlements() && Math.abs(amount.first() - word.first()) <= COUNT_REACH;
        boolean plural = SETTLEMENTS.mayOccur(findings.sentence());
        for (int at = Math.max(findings.sentence().first(), word.first() - COUNT_REACH);
                plural && !counted && at < Math.min(end, word.end() + COUNT_REACH);
                at++) counted = SETTLEMENTS.has(text.token(at));
        counted |= headed(findings, phrases, word);
        for (int at = word.end(); counted && at + 1 < end; at++) {
            var opener = listing.longest(text.tokens(), at, end);
            if (opener == null && !dash(text, at)) continue;
            var list = phrases.from(opener == null ? at + 1 : opener.end());
            if (!list.isEmpty()) return list;
        }
        for (int at = word.end(); counted && at + 1 < end; at++)
            if (text.is(at, "among") && text.is(at + 1, "them")) return phrases.upTo(at);
        return counted ? amongThem(findings, phrases, word) : List.of();
    }

    /** "Five villages - A, B and C - have been liberated", "eight settlements, among them A and B, were freed". */
    List<PlaceMention> apposed(Findings findings, NounPhrases phrases, ControlWord word) {
        var text = findings.text();
        int first = findings.sentence().first();
        if (!word.has(Frame.PASSIVE) && !word.has(Frame.SUBJECT) && !word.has(Frame.RULE)) return List.of();
        int close = word.first() - 1;
        while (close > first && Auxiliaries.at(findings, close)) close--;
        if (close <= first
                || !text.token(close).punctuation()
                || phrases.names().at(close - 1) == null) return List.of();
        var list = phrases.upTo(close);
        if (list.isEmpty()) return list;
        for (int at = list.getFirst().first() - 1;
                at >= Math.max(first, list.getFirst().first() - OPENER_REACH);
                at--) {
            boolean opens = listing.longest(text.tokens(), at, list.getFirst().first()) != null
                    || text.is(at, ",")
                    || text.is(at, "-");
            if (!opens) continue;
            for (int noun = at - 1; noun >= Math.max(first, at - 2); noun--)
                if (SETTLEMENTS.has(text.token(noun))) return list;
        }
        return List.of();
    }

    /** "A was taken on Saturday, B on Friday, then C": the verb holds on where a place and a time follow. */
    static List<PlaceMention> elided(
            Findings findings, NounPhrases phrases, ControlWord word, List<PlaceMention> places) {
        var text = findings.text();
        var all = places;
        int at = spoken(findings, after(findings, phrases, word.end()));
        if (NEXT.at(text, at)) at++;
        while (at < findings.sentence().end() && (text.is(at, ",") || text.is(at, "and") || text.is(at, ";"))) {
            int name = at + 1;
            if (text.is(name, "and")) name++;
            boolean next = NEXT.at(text, name);
            if (next) name++;
            var place = phrases.names().at(name);
            if (place == null || !NamedPlaces.settlement(place)) break;
            int end = after(findings, phrases, place.end());
            if ((end == place.end() && !next)
                    || (end < findings.sentence().end() && !text.token(end).punctuation() && !text.is(end, "and")))
                break;
            if (all.equals(places)) all = new ArrayList<>(places);
            all.add(place);
            at = end;
        }
        return all;
    }

    /** "LIBERATED: A, B", "What Ukraine has won since Sunday: A, B": the word heads the list. */
    private static boolean headed(Findings findings, NounPhrases phrases, ControlWord word) {
        if (!word.has(Frame.PASSIVE)) return false;
        int at = after(findings, phrases, word.end());
        if (!findings.text().is(at, ":") || at + 1 >= findings.sentence().end()) return false;
        return word.first() - findings.sentence().first() <= 2
                || phrases.names().at(at + 1) != null;
    }

    /** One past ", he said" at a token; the token itself if nobody is said to speak there. */
    private static int spoken(Findings findings, int at) {
        if (!findings.text().is(at, ",")) return at;
        for (var voice : findings.attributions())
            if (voice.sourceFirst() == at + 1
                    && voice.cueEnd() > at
                    && findings.text().is(voice.cueEnd(), ",")) return voice.cueEnd();
        return at;
    }

    /** One past "on Saturday" or "the day before" at a token; the token itself if no time stands there. */
    private static int after(Findings findings, NounPhrases phrases, int at) {
        int end = phrases.names().timeEnd(at);
        if (end > at || at + 1 >= findings.sentence().end()) return end;
        end = phrases.names().timeEnd(at + 1);
        // "A was taken on Monday and B fell on Tuesday": B has a verb of its own.
        boolean verb = Some.fits(findings.control(), word -> word.first() == at);
        return end > at + 1 && !verb && !findings.text().token(at).punctuation() ? end : at;
    }

    /** "two villages have been freed - A and B": a hyphen with room on both sides stands for a dash. */
    private static boolean dash(TokenizedText text, int at) {
        return text.is(at, "-")
                && text.token(at - 1).end() < text.token(at).start()
                && text.token(at).end() < text.token(at + 1).start();
    }

    /** "named A, B and C among dozens of settlements that had been liberated". */
    private static List<PlaceMention> amongThem(Findings findings, NounPhrases phrases, ControlWord word) {
        int least = Math.max(findings.sentence().first() + 1, word.first() - COUNT_REACH);
        for (int at = word.first() - 1; at >= least; at--) {
            if (!findings.text().is(at, "among")) continue;
            int close = findings.text().is(at - 1, ",") ? at - 1 : at;
            return phrases.names().at(close - 1) == null ? List.of() : phrases.upTo(close);
        }
        return List.of();
    }
}
