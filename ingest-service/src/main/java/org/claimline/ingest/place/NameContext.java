package org.claimline.ingest.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What the words around a name say about it: a region or a settlement, a river, a person, an army or a newspaper. */
final class NameContext {
    private static final String EN = "/org/claimline/ingest/en/";

    /** How many names of a list may share one head noun: "Kharkiv, Donetsk and Luhansk regions". */
    private static final int LONGEST_LIST = 12;

    /** "Kharkiv operational-strategic group of forces": how far the noun may stand behind the name. */
    private static final int LONGEST_TITLE = 3;

    /** A town of this size is not mistaken for somebody's surname. */
    private static final long LARGE = 10_000;

    enum Head {
        WIDE,
        NARROW
    }

    private final WordSet capitals = PhraseTable.words(EN + "capitals.tsv");
    private final WordSet locatives = PhraseTable.words(EN + "locatives.tsv");
    private final WordSet acting = PhraseTable.words(EN + "acting.tsv");
    private final WordSet givenNames = PhraseTable.words(EN + "given-names.tsv");
    private final WordSet addresses = PhraseTable.words(EN + "forms-of-address.tsv");
    private final WordSet speaking = PhraseTable.words(EN + "speaking.tsv");
    private final WordSet taking = PhraseTable.words(EN + "taking.tsv");
    private final WordSet joints = PhraseTable.words(EN + "place-joints.tsv");
    private final PhraseTable<Head> heads = PhraseTable.read(EN + "place-heads.tsv", row -> Head.valueOf(row[1]));
    private final PhraseTable<String> notPlaces = PhraseTable.read(EN + "not-places.tsv", row -> row[1]);
    private final PhraseTable<String> namedAfter = PhraseTable.read(EN + "named-after.tsv", row -> row[1]);
    private final Gazetteer gazetteer;

    NameContext(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean noPlace(TokenizedText text, int at, int end) {
        return notPlaces.exactly(text.tokens(), at, end) != null && headBefore(text, at) != Head.NARROW;
    }

    boolean noPlace(Token word) {
        return notPlaces.get(word) != null;
    }

    boolean acts(Token word) {
        return acting.has(word);
    }

    boolean head(Token word) {
        return heads.get(word) != null;
    }

    /** "Kyiv's forces", "Kyiv said", "Moscow gained": a capital that stands for its government. */
    boolean speaks(TokenizedText text, Sentence sentence, int at, int end) {
        if (!capitals.has(text.token(at)) || end - at > 1 || end >= sentence.end()) return false;
        if (headBefore(text, at) != null) return false;
        // "Kyiv-controlled"
        if (text.is(end, "-")) return true;
        if (text.is(end, "'s")) return !head(text.token(Math.min(end + 1, sentence.end() - 1)));
        var next = text.token(end);
        boolean verb = acts(next)
                || (next.word() && !next.capitalised() && next.lower().endsWith("ed"));
        boolean set = at > sentence.first() && locatives.has(text.token(at - 1));
        return verb && !set;
    }

    /** "the Kharkiv operational group", "the Kyiv Independent": armies and papers that bear a place's name. */
    boolean bearsName(TokenizedText text, Sentence sentence, int end) {
        int last = Math.min(sentence.end(), end + LONGEST_TITLE);
        for (int at = end; at < last; at++) {
            if (namedAfter.longest(text.tokens(), at, sentence.end()) != null) return true;
            var token = text.token(at);
            boolean title = token.number() || token.is("-") || token.capitalised();
            if (!title || gazetteer.knows(token)) return false;
        }
        return false;
    }

    /** "the Dnipro", "the Oskil": rivers have the article that towns lack. */
    boolean river(TokenizedText text, int at, int end, List<GazetteerEntry> candidates) {
        return text.is(at - 1, "the")
                && wideEnd(text, end) < 0
                && settlements(candidates)
                && !head(text.token(Math.min(end, text.tokens().size() - 1)));
    }

    /** The surnames of a text: whoever is introduced by a given name or a title is a person from then on and before. */
    Set<String> surnames(TokenizedText text) {
        var surnames = new HashSet<String>();
        for (int at = 1; at < text.tokens().size(); at++)
            if (text.token(at).capitalised() && namesPerson(text, at))
                surnames.add(text.token(at).lower());
        return surnames;
    }

    /** Whether a word is a title before a surname: "General". */
    boolean addresses(Token token) {
        return addresses.has(token);
    }

    private boolean namesPerson(TokenizedText text, int at) {
        int before = titleBefore(text, at);
        boolean given = before >= 0 && text.token(before).capitalised() && givenNames.has(text.token(before));
        return given || titled(text, at);
    }

    private boolean titled(TokenizedText text, int at) {
        int before = titleBefore(text, at);
        return before >= 0 && text.token(before).capitalised() && addresses.has(text.token(before));
    }

    /** The token before a name, or that before the full stop of "Gen."; -1 if there is none. */
    private static int titleBefore(TokenizedText text, int at) {
        return text.is(at - 1, ".") ? at - 2 : at - 1;
    }

    /** A capitalised neighbour that is no place word makes it part of somebody's name, and a reporting verb its subject. */
    boolean person(TokenizedText text, Sentence sentence, int at, int end, List<GazetteerEntry> candidates) {
        boolean begins = at == sentence.first();
        // "Ms Kherson" is no oblast either.
        if (!begins && titled(text, at)) return true;
        if (!settlements(candidates)) return false;
        if (!begins && namesPerson(text, at)) return true;
        for (var one : candidates) if (one.population() > LARGE) return false;
        if (end < sentence.end()) {
            var next = text.token(end);
            if (speaking.has(next) && !setsAPlace(text, at)) return true;
            if (next.capitalised() && !head(next) && !noPlace(next)) return true;
        }
        if (begins) return false;
        var before = text.token(at - 1);
        return before.capitalised()
                && at - 1 > sentence.first()
                && !head(before)
                && !noPlace(before)
                && !gazetteer.knows(before);
    }

    private static boolean settlements(List<GazetteerEntry> candidates) {
        for (var one : candidates) if (one.kind() != PlaceKind.SETTLEMENT) return false;
        return true;
    }

    /** Whether the words before a name expect a place: "near", "of", "the village", "seized". */
    boolean setsAPlace(TokenizedText text, int at) {
        if (at == 0) return false;
        var before = text.token(at - 1);
        return locatives.has(before) || taking.has(before) || head(before) || joints.has(before);
    }

    boolean takes(Token verb) {
        return taking.has(verb);
    }

    /** "five border villages in the region: Borysivka, Ohirtseve and Pylna": after a count of settlements a colon opens their names. */
    boolean opensList(TokenizedText text, Sentence sentence, int at) {
        if (at - 1 <= sentence.first()
                || !(text.is(at - 1, ":") || text.is(at - 1, "namely") || text.is(at - 1, "including"))) return false;
        for (int back = at - 2; back >= Math.max(sentence.first(), at - LONGEST_LIST); back--)
            if (heads.get(text.token(back)) == Head.NARROW) return true;
        return false;
    }

    /** The head noun before a name: "the strategic city of", "the village". */
    @Nullable
    Head headBefore(TokenizedText text, int at) {
        int of = at - 1;
        if (text.is(of, "the")) of--;
        if (text.is(of, "of") && of > 0) return heads.get(text.token(of - 1));
        if (of >= 0 && text.token(of).word() && !text.token(of).capitalised()) {
            var head = heads.get(text.token(of));
            return head == Head.NARROW ? head : null;
        }
        return null;
    }

    /** One past the head noun that a name, or the list it stands in, is followed by; -1 if there is none. */
    int wideEnd(TokenizedText text, int end) {
        var tokens = text.tokens();
        boolean comma = false;
        boolean and = false;
        for (int at = end, steps = 0; at < tokens.size() && steps < LONGEST_LIST; steps++) {
            var head = heads.longest(tokens, at, Math.min(tokens.size(), at + 2));
            if (head != null) {
                // "Olhyne, Kherson region": an apposition and no list.
                boolean apposed =
                        comma && !and && !tokens.get(head.end() - 1).lower().endsWith("s");
                return head.value() == Head.WIDE && !apposed ? head.end() : -1;
            }
            comma |= tokens.get(at).is(",");
            and |= tokens.get(at).is("and")
                    || tokens.get(at).is("or")
                    || tokens.get(at).is("&");
            var here = tokens.get(at);
            if (!joints.has(here) && !gazetteer.knows(here)) return -1;
            // A comma and a lower-case word end the list: "Kharkiv, an area".
            if (here.is("the") && steps > 0 && !tokens.get(at - 1).is("]")) return -1;
            at++;
        }
        return -1;
    }
}
