package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads which places stand before a verb as its subject, walking back over what explains them: "A, a rail hub, and B have been". */
final class NamesBefore {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No noun phrase has more words behind its place. */
    private static final int REACH = 14;

    /** The words between two names of one list. */
    private static final int GAP = 12;

    private static final WordSet DASHES = PhraseTable.words(EN + "dashes.tsv");
    private static final WordSet STOPS = PhraseTable.words(EN + "phrase-stops.tsv");
    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");
    private static final WordSet LOCATING = PhraseTable.words(EN + "locating.tsv");

    private final Findings findings;
    private final TokenizedText text;
    private final int first;
    private final NamesByToken names;

    NamesBefore(Findings findings, NamesByToken names) {
        this.findings = findings;
        this.names = names;
        text = findings.text();
        first = findings.sentence().first();
    }

    /** The settlements of the noun phrase that ends before a token, with those listed before; empty = none. */
    List<PlaceMention> upTo(int token) {
        var place = endingBefore(token);
        if (place == null) return List.of();
        var list = new ArrayList<PlaceMention>();
        list.add(place);
        while (true) {
            var before = preceding(list.getFirst());
            if (before == null) break;
            list.addFirst(before);
        }
        return located(list.getFirst()) ? List.of() : list;
    }

    /** The settlement right before a token, over what explains it: ", a rail hub,", "in Kharkiv region", "(Donetsk region)". */
    private @Nullable PlaceMention endingBefore(int token) {
        int at = token - 1;
        int least = Math.max(first, token - 2 * REACH);
        while (at >= least) {
            int before = skipBack(at, least);
            if (before < at) {
                at = before;
                continue;
            }
            var place = names.at(at);
            if (place == null) return null;
            int opener = place.first() - 1;
            while (opener > least && !LOCATING.has(text.token(opener)) && fills(opener)) opener--;
            boolean set = opener >= least
                    && (LOCATING.has(text.token(opener)) || (text.is(opener, "of") && !NamedPlaces.settlement(place)));
            var outer = set && opener > least ? names.at(opener - 1) : null;
            if (outer != null && NamedPlaces.settlement(outer)) {
                at = opener - 1;
                continue;
            }
            return NamedPlaces.settlement(place) && names.whole(place) ? place : null;
        }
        return null;
    }

    /** Back over a bracket, a phrase between commas, a time or an adverb. */
    private int skipBack(int at, int least) {
        var token = text.token(at);
        if (token.is(")")) return back(at, "(", least);
        // "A and B - all on the road to Kherson - were abandoned"
        if (DASHES.contains(token.text())) {
            for (int open = at - 1; open > least; open--)
                if (text.token(open).text().equals(token.text())) return names.at(open - 1) != null ? open - 1 : at;
            return at;
        }
        if (token.is(",")) {
            for (int open = at - 1; open > least; open--)
                if (text.is(open, ",")) {
                    if (enumerated(open, at)) return at - 1;
                    if (NOUNS.has(text.token(open - 1)) && names.at(open - 2) != null) return open - 2;
                    return names.at(open - 1) != null ? open - 1 : at;
                }
            return at;
        }
        for (var time : findings.times())
            if (time.first() <= at && at < time.end() && names.at(at) == null) return time.first() - 1;
        return token.quote()
                        || token.is("]")
                        || (token.lower().endsWith("ly") && !token.capitalised())
                        || token.is("both")
                        || token.is("all")
                ? at - 1
                : at;
    }

    /** "namely A, B and C, have been": between the commas stands the rest of the list. */
    private boolean enumerated(int open, int close) {
        var last = names.at(close - 1);
        var second = names.at(open + 1);
        return last != null && second != null && NamedPlaces.settlement(last) && NamedPlaces.settlement(second);
    }

    private int back(int at, String open, int least) {
        for (int before = at - 1; before > least; before--) if (text.is(before, open)) return before - 1;
        return at;
    }

    private boolean fills(int at) {
        String word = text.token(at).lower();
        return !STOPS.has(text.token(at))
                && !text.token(at).punctuation()
                && !word.equals("of")
                && names.at(at) == null
                && !word.equals("and");
    }

    /** Whether a list's first place is only where, or whose, something else is: "villages near Izium", "the mayor of Izium". */
    private boolean located(PlaceMention place) {
        int at = place.first() - 1;
        for (int words = 0; at >= first && words < REACH; words++, at--) {
            String word = text.token(at).lower();
            if (word.equals("of")) {
                if (at <= first || !NOUNS.has(text.token(at - 1))) return true;
                continue;
            }
            if (LOCATING.has(text.token(at))) return true;
            if (!fills(at)) return false;
        }
        return false;
    }

    private @Nullable PlaceMention preceding(PlaceMention place) {
        boolean joined = false;
        boolean comma = false;
        int least = Math.max(first, place.first() - GAP);
        for (int at = place.first() - 1; at >= least; at--) {
            var before = names.at(at);
            String word = text.token(at).lower();
            if (before != null) {
                if (NamedPlaces.settlement(before))
                    return joined && names.whole(before) && !(comma && located(before)) ? before : null;
                at = before.first();
                continue;
            }
            if (word.equals(",") || word.equals("and") || word.equals("nor") || word.equals("&")) {
                joined = true;
                comma |= word.equals(",");
            } else if (word.equals("of")) {
                if (at <= first || !NOUNS.has(text.token(at - 1))) return null;
            } else {
                boolean joint = word.equals("as") || word.equals("well") || word.equals("in") || word.equals("both");
                if (!joint && (text.token(at).punctuation() || STOPS.has(text.token(at)))) return null;
            }
        }
        return null;
    }
}
