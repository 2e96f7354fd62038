package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads which places the noun phrases of a sentence name: "the strategically vital town of Lyman", "A, B and the village of C". */
final class NounPhrases {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No noun phrase has more words before its place. */
    private static final int REACH = 14;

    /** "A, a rail hub of 20,000 people before the war, and B": the words between two names of one list. */
    private static final int GAP = 12;

    private static final Set<String> STOPS = PhraseTable.words(EN + "phrase-stops.tsv");
    private static final Set<String> NOUNS = PhraseTable.words(EN + "place-nouns.tsv");
    private static final Set<String> POINTS = PhraseTable.words(EN + "compass-points.tsv");
    private static final Set<String> LOCATING = PhraseTable.words(EN + "locating.tsv");
    private static final Set<String> FINITE = PhraseTable.words(EN + "finite.tsv");
    private static final Set<String> OPENERS = PhraseTable.words(EN + "list-openers.tsv");
    private static final Set<String> BLOCKERS = PhraseTable.words(EN + "place-blockers.tsv");

    private final Findings findings;
    private final TokenizedText text;
    private final int first;
    private final int end;
    private final @Nullable PlaceMention[] places;

    NounPhrases(Findings findings) {
        this.findings = findings;
        text = findings.text();
        first = findings.sentence().first();
        end = findings.sentence().end();
        places = new PlaceMention[end - first];
        for (var place : findings.places())
            for (int at = Math.max(first, place.first()); at < Math.min(end, place.end()); at++)
                places[at - first] = place;
    }

    /** The place that a token belongs to, or null. */
    @Nullable
    PlaceMention at(int token) {
        return token >= first && token < end ? places[token - first] : null;
    }

    /** The settlements that the noun phrase names which starts at a token; empty = none. */
    List<PlaceMention> from(int token) {
        var place = named(token);
        return place == null ? List.of() : list(place);
    }

    private @Nullable PlaceMention named(int from) {
        boolean noun = false;
        for (int at = from; at < Math.min(end, from + REACH); ) {
            var place = at(at);
            if (place != null) {
                if (NamedPlaces.settlement(place)) return whole(place) ? place : null;
                at = Math.max(at + 1, text.is(place.end(), "'s") ? place.end() + 1 : place.end());
                continue;
            }
            int after = timeEnd(at);
            if (after > at) {
                at = after;
                continue;
            }
            String word = text.token(at).lower();
            int located = noun ? locator(at) : at;
            if (located > at) {
                at = located;
                continue;
            }
            boolean joins = word.equals("of") || word.equals(",") || word.equals(":");
            if (joins ? !joined(at, noun) : stops(at, noun)) return null;
            noun |= NOUNS.contains(word);
            at++;
        }
        return null;
    }

    /** One past "west of Avdiivka", "in Kharkiv region" behind "two villages", if a list of names follows; else the token itself. */
    private int locator(int at) {
        boolean point = POINTS.contains(text.token(at).lower()) && text.is(at + 1, "of");
        if (!point && !LOCATING.contains(text.token(at).lower())) return at;
        for (int next = at + 1; next < Math.min(end, at + 6); next++) {
            var place = at(next);
            if (place == null) continue;
            int after = place.end();
            return text.is(after, ",") || text.is(after, ":") || text.is(after, "–") || text.is(after, "—")
                    ? after
                    : at;
        }
        return at;
    }

    /** "town of", "the key hub, Lyman": words that join a noun to the name it explains. */
    private boolean joined(int at, boolean noun) {
        if (at <= first) return false;
        // "the west of Kupiansk" is a part of it, "west of Kupiansk" is not.
        boolean part = POINTS.contains(text.token(at - 1).lower()) && text.is(at - 2, "the");
        boolean after = part
                || NOUNS.contains(text.token(at - 1).lower())
                || text.token(at - 1).number();
        return text.is(at, "of") ? after : noun || ahead(at);
    }

    /** A noun of places a few words on: "the small, ruined town of". */
    private boolean ahead(int comma) {
        for (int at = comma + 1; at < Math.min(end, comma + 4); at++)
            if (NOUNS.contains(text.token(at).lower())) return true;
            else if (STOPS.contains(text.token(at).lower())) return false;
        return false;
    }

    private boolean stops(int at, boolean noun) {
        var token = text.token(at);
        String word = token.lower();
        if (OPENERS.contains(word)) return !noun;
        if (token.punctuation()) return !token.quote() && !word.equals("-") && !word.equals("[") && !word.equals("]");
        // "war-torn", "front-line"
        return STOPS.contains(word) && !text.is(at + 1, "-");
    }

    /** "Bakhmut's defenders", "the Bakhmut-Kostiantynivka road", "Izium residents": the name only describes something else. */
    boolean whole(PlaceMention place) {
        int next = place.end();
        if (next >= end) return true;
        if (text.is(next, "'s"))
            return next + 2 < end
                    && (NOUNS.contains(text.token(next + 1).lower())
                            || NOUNS.contains(text.token(next + 2).lower()));
        if ((text.is(next, "-") || text.is(next, "–")) && at(next + 1) != null) return false;
        return !BLOCKERS.contains(text.token(next).lower());
    }

    /** A place and those listed behind it. */
    List<PlaceMention> list(PlaceMention head) {
        var list = new ArrayList<PlaceMention>();
        list.add(head);
        int from = head.end();
        while (true) {
            var next = following(from);
            if (next == null) return list;
            list.add(next);
            from = next.end();
        }
    }

    private @Nullable PlaceMention following(int from) {
        boolean joined = false;
        boolean located = false;
        for (int at = from; at < Math.min(end, from + GAP); ) {
            var place = at(at);
            if (place != null) {
                boolean listed = NamedPlaces.settlement(place) && joined && !located;
                if (listed) return whole(place) && !acts(place.end()) ? place : null;
                located = false;
                at = Math.max(at + 1, place.end());
                continue;
            }
            int after = timeEnd(at);
            if (after > at) {
                at = after;
                continue;
            }
            String word = text.token(at).lower();
            if (word.equals(",") || word.equals("and") || word.equals("&") || word.equals("/") || word.equals("plus")) {
                joined = true;
                located = false;
            } else if (word.equals("as") || word.equals("well") || OPENERS.contains(word)) joined = true;
            else if (word.equals("(") || word.equals(")")) located = word.equals("(");
            else if (LOCATING.contains(word)) located = true;
            else if (word.equals("of"))
                located |= !NOUNS.contains(text.token(at - 1).lower());
            else if (signal(at) && !determined(at)) return null;
            else if (text.token(at).punctuation() ? !text.token(at).quote() : STOPS.contains(word)) return null;
            at++;
        }
        return null;
    }

    private boolean signal(int at) {
        for (var signal : findings.signals()) if (signal.first() == at) return true;
        return false;
    }

    /** "the liberated village of": an adjective, no verb. */
    private boolean determined(int at) {
        return text.is(at - 1, "the") || text.is(at - 1, "a");
    }

    /** "captured Lyman, and Izium was shelled": what has a verb of its own is in no list before it. */
    private boolean acts(int next) {
        return next < end && FINITE.contains(text.token(next).lower());
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
            var place = at(at);
            if (place == null) return null;
            int opener = place.first() - 1;
            while (opener > least && !LOCATING.contains(text.token(opener).lower()) && fills(opener)) opener--;
            boolean set =
                    opener >= least && LOCATING.contains(text.token(opener).lower());
            var outer = set && opener > least ? at(opener - 1) : null;
            if (outer != null && NamedPlaces.settlement(outer)) {
                at = opener - 1;
                continue;
            }
            return NamedPlaces.settlement(place) && whole(place) ? place : null;
        }
        return null;
    }

    /** Back over a bracket, a phrase between commas, a time or an adverb. */
    private int skipBack(int at, int least) {
        var token = text.token(at);
        if (token.is(")")) return back(at, "(", least);
        if (token.is(",")) {
            for (int open = at - 1; open > least; open--)
                if (text.is(open, ",")) return at(open - 1) != null ? open - 1 : at;
            return at;
        }
        for (var time : findings.times())
            if (time.first() <= at && at < time.end() && at(at) == null) return time.first() - 1;
        return token.quote()
                        || token.is("]")
                        || (token.lower().endsWith("ly") && !token.capitalised())
                        || token.is("both")
                        || token.is("all")
                ? at - 1
                : at;
    }

    private int back(int at, String open, int least) {
        for (int before = at - 1; before > least; before--) if (text.is(before, open)) return before - 1;
        return at;
    }

    private boolean fills(int at) {
        String word = text.token(at).lower();
        return !STOPS.contains(word)
                && !text.token(at).punctuation()
                && !word.equals("of")
                && at(at) == null
                && !word.equals("and");
    }

    /** Whether a list's first place is only where, or whose, something else is: "villages near Izium", "the mayor of Izium". */
    private boolean located(PlaceMention place) {
        int at = place.first() - 1;
        for (int words = 0; at >= first && words < REACH; words++, at--) {
            String word = text.token(at).lower();
            if (word.equals("of")) {
                if (at <= first || !NOUNS.contains(text.token(at - 1).lower())) return true;
                continue;
            }
            if (LOCATING.contains(word)) return true;
            if (!fills(at)) return false;
        }
        return false;
    }

    private @Nullable PlaceMention preceding(PlaceMention place) {
        boolean joined = false;
        boolean comma = false;
        int least = Math.max(first, place.first() - GAP);
        for (int at = place.first() - 1; at >= least; at--) {
            var before = at(at);
            String word = text.token(at).lower();
            if (before != null) {
                if (NamedPlaces.settlement(before))
                    return joined && whole(before) && !(comma && located(before)) ? before : null;
                at = before.first();
                continue;
            }
            if (word.equals(",") || word.equals("and") || word.equals("&")) {
                joined = true;
                comma |= word.equals(",");
            } else if (word.equals("of")) {
                if (at <= first || !NOUNS.contains(text.token(at - 1).lower())) return null;
            } else if (word.equals("as") || word.equals("well") || word.equals("in") || word.equals("both")) continue;
            else if (text.token(at).punctuation() || STOPS.contains(word)) return null;
        }
        return null;
    }

    /** One past the time that starts at a token; the token itself if none does. */
    int timeEnd(int token) {
        for (var time : findings.times()) if (time.first() == token) return time.end();
        return token;
    }

    /** The settlements of the sentence. */
    boolean any() {
        for (var place : findings.places())
            if (place.place().kind() == PlaceKind.SETTLEMENT || place.place().kind() == PlaceKind.RAION) return true;
        return false;
    }
}
