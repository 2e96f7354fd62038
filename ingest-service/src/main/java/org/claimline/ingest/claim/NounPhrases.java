package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads which places a noun phrase names, walking forward from its first word: "the strategically vital town of Lyman", "A, B and the village of C". */
final class NounPhrases {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No noun phrase has more words before its place. */
    private static final int REACH = 14;

    /** "A, a rail hub of 20,000 people before the war, and B": the words between two names of one list. */
    private static final int GAP = 12;

    /** "and, after a short exchange of fire, A": the words between such commas. */
    private static final int ASIDE = 9;

    private static final WordSet STOPS = PhraseTable.words(EN + "phrase-stops.tsv");
    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");
    private static final WordSet POINTS = PhraseTable.words(EN + "compass-points.tsv");
    private static final WordSet LOCATING = PhraseTable.words(EN + "locating.tsv");
    private static final WordSet FINITE = PhraseTable.words(EN + "finite.tsv");
    private static final WordSet ITSELF = PhraseTable.words(EN + "names-themselves.tsv");
    private static final PhraseTable<String> JOINTS = PhraseTable.read(EN + "names-joined.tsv", row -> row[1]);
    private static final WordSet OPENERS = PhraseTable.words(EN + "list-openers.tsv");

    private final Findings findings;
    private final TokenizedText text;
    private final int first;
    private final int end;
    private final NamesByToken names;
    private final NamesBefore before;

    NounPhrases(Findings findings) {
        this.findings = findings;
        names = findings.names();
        before = new NamesBefore(findings, names);
        text = findings.text();
        first = findings.sentence().first();
        end = findings.sentence().end();
    }

    /** The names of the sentence. */
    NamesByToken names() {
        return names;
    }

    /** The settlements of the noun phrase that ends before a token, with those listed before; empty = none. */
    List<PlaceMention> upTo(int token) {
        return before.upTo(token);
    }

    /** The settlements that the noun phrase names which starts at a token; empty = none. */
    List<PlaceMention> from(int token) {
        var place = named(token);
        return place == null ? List.of() : list(place);
    }

    private @Nullable PlaceMention named(int from) {
        boolean noun = false;
        for (int at = from; at < Math.min(end, from + REACH); ) {
            var place = names.at(at);
            if (place != null) {
                if (NamedPlaces.settlement(place)) return names.whole(place) ? place : null;
                at = Math.max(at + 1, text.is(place.end(), "'s") ? place.end() + 1 : place.end());
                continue;
            }
            int after = names.timeEnd(at);
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
            noun |= NOUNS.has(text.token(at));
            at++;
        }
        return null;
    }

    /** One past "west of Avdiivka", "in Kharkiv region" behind "two villages", if a list of names follows; else the token itself. */
    private int locator(int at) {
        boolean point = POINTS.has(text.token(at)) && text.is(at + 1, "of");
        if (!point && !LOCATING.has(text.token(at))) return at;
        for (int next = at + 1; next < Math.min(end, at + 6); next++) {
            var place = names.at(next);
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
        boolean part = POINTS.has(text.token(at - 1)) && text.is(at - 2, "the");
        boolean after =
                part || NOUNS.has(text.token(at - 1)) || text.token(at - 1).number();
        return text.is(at, "of") ? after : noun || ahead(at);
    }

    /** A noun of places a few words on: "the small, ruined town of". */
    private boolean ahead(int comma) {
        for (int at = comma + 1; at < Math.min(end, comma + 4); at++)
            if (NOUNS.has(text.token(at))) return true;
            else if (STOPS.has(text.token(at))) return false;
        return false;
    }

    private boolean stops(int at, boolean noun) {
        var token = text.token(at);
        String word = token.lower();
        if (OPENERS.has(token)) return !noun;
        if (token.punctuation()) return !token.quote() && !word.equals("-") && !word.equals("[") && !word.equals("]");
        // "war-torn", "front-line"
        return STOPS.has(token) && !text.is(at + 1, "-");
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

    /** A settlement that a noun or pronoun means and those listed behind it: "took it in June, along with A and B". */
    List<PlaceMention> listed(List<PlaceMention> meant) {
        var next = meant.isEmpty() ? null : following(meant.getLast().end());
        if (next == null) return meant;
        var all = new ArrayList<>(meant);
        all.addAll(list(next));
        return all;
    }

    private @Nullable PlaceMention following(int from) {
        boolean joined = false;
        boolean located = false;
        for (int at = from; at < Math.min(end, from + GAP); ) {
            var place = names.at(at);
            if (place != null) {
                boolean listed = NamedPlaces.settlement(place) && joined && !located;
                if (listed) return names.whole(place) && !acts(place.end()) ? place : null;
                located = false;
                at = Math.max(at + 1, place.end());
                continue;
            }
            int after = names.timeEnd(at);
            if (after > at) {
                at = after;
                continue;
            }
            String word = text.token(at).lower();
            var joint = JOINTS.longest(text.tokens(), at, end);
            if (joint != null) {
                joined = true;
                located = false;
                at = aside(at, joint.end()) - 1;
            } else if (at == from && ITSELF.has(text.token(at))) located = false;
            else if (word.equals("as") || word.equals("well") || OPENERS.has(text.token(at))) joined = true;
            else if (word.equals("(") || word.equals(")")) located = word.equals("(");
            else if (LOCATING.has(text.token(at))) located = true;
            else if (word.equals("of")) located |= !NOUNS.has(text.token(at - 1));
            else if (signal(at) && !determined(at)) return null;
            else if (text.token(at).punctuation() ? !text.token(at).quote() : STOPS.has(text.token(at))) return null;
            at++;
        }
        return null;
    }

    /** One past ", after a short exchange of fire," behind "and"; what ends the joint itself if no such aside follows it. */
    private int aside(int at, int after) {
        if (!text.is(at, "and") || !text.is(after, ",")) return after;
        for (int comma = after + 1; comma < Math.min(end - 1, after + ASIDE); comma++) {
            if (names.at(comma) != null || FINITE.has(text.token(comma))) return after;
            if (text.is(comma, ",")) return comma + 1;
        }
        return after;
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
        return next < end && FINITE.has(text.token(next));
    }
}
