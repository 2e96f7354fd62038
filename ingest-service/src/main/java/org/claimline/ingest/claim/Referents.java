package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordGate;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the nouns and pronouns of a sentence that mean settlements named before: "it", "the rail hub", "both villages",
 * "the latter". Where several names stand on a par and the words do not choose, they mean none.
 */
final class Referents {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "the small, ruined coal-mining town": the words of a description. */
    private static final int REACH = 7;

    /** "It" means what was named so many words before. */
    private static final int THING_REACH = 30;

    private static final WordSet LOCATING = PhraseTable.words(EN + "locating.tsv");
    private static final WordSet THINGS = PhraseTable.words(EN + "taken-things.tsv");
    private static final WordSet OTHERS = PhraseTable.words(EN + "other-towns.tsv");
    private static final PhraseTable<Boolean> ARTICLES = PhraseTable.read(EN + "pointing-articles.tsv", row -> true);
    private static final WordSet PARTS = PhraseTable.words(EN + "anaphor-blockers.tsv");
    private static final WordSet BESIDE = PhraseTable.words(EN + "beside-words.tsv");
    private static final WordSet POINTS = PhraseTable.words(EN + "compass-points.tsv");
    private static final WordSet INNER = PhraseTable.words(EN + "inner-words.tsv");
    private static final WordSet PLURALS = PhraseTable.words(EN + "settlement-plurals.tsv");
    private static final WordSet STOPS = PhraseTable.words(EN + "phrase-stops.tsv");
    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");
    private static final PhraseTable<String> ANAPHORS = PhraseTable.read(EN + "anaphors.tsv", row -> row[1]);
    private static final PhraseTable<String> TOWNS = PhraseTable.read(EN + "settlement-nouns.tsv", row -> row[0]);
    private static final PhraseTable<String> ORDER = PhraseTable.read(EN + "one-of-two.tsv", row -> row[1]);
    private static final PhraseTable<Integer> GROUPS =
            PhraseTable.read(EN + "group-openers.tsv", row -> Integer.valueOf(row[1]));

    /** What begins such words. */
    private static final WordGate OPENERS =
            new WordGate("words that refer to settlements", ANAPHORS, ORDER, GROUPS, ARTICLES);

    private final Findings findings;
    private final TokenizedText text;
    private final NamesByToken names;
    private final Antecedents antecedents;
    private final List<TokenRange> undecided = new ArrayList<>();

    /** Words that refer, and which of the settlements before they choose: all of so many, FIRST or LAST, or the only one. */
    private record Phrase(
            int first, int end, int several, @Nullable String order) {}

    Referents(Findings findings, NamesByToken names) {
        this.findings = findings;
        this.names = names;
        text = findings.text();
        antecedents = new Antecedents(findings);
    }

    /** "the two villages", both named before: no count of others. */
    static boolean counted(Findings findings, Amount amount) {
        int the = amount.first() - 1;
        var value = amount.value();
        if (value == null
                || the < findings.sentence().first()
                || GROUPS.exactly(findings.text().tokens(), the, amount.number() + 1) == null) return false;
        return new Referents(findings, findings.names()).several(the).size() == value;
    }

    /** What could mean more than one settlement, as ranges of tokens. */
    List<TokenRange> undecided() {
        return undecided;
    }

    /** The settlements that the words at a token mean; empty where they mean none, or not clearly one. */
    List<PlaceMention> at(int token) {
        var phrase = phrase(token);
        return phrase == null || !whole(phrase) ? List.of() : meant(phrase);
    }

    /** Every settlement that a noun or pronoun of the sentence means, in its order, whatever the sentence says of it: "out of the town", "the city is". */
    List<PlaceMention> all() {
        var found = new ArrayList<PlaceMention>();
        int end = findings.sentence().end();
        for (int at = OPENERS.next(text, findings.sentence().first(), end);
                at < end;
                at = OPENERS.next(text, at + 1, end)) {
            var phrase = phrase(at);
            if (phrase != null && !aside(at) && mayBeSaid(phrase)) found.addAll(meant(phrase));
        }
        undecided.clear();
        return found;
    }

    /** Whether a noun of taking or losing stands at a token. */
    private boolean nominal(int at) {
        return Some.fits(findings.control(), word -> word.first() == at && word.has(ControlWord.Frame.NOUN));
    }

    /** "north of the town", "on the road past the village", "nothing about the city": where or what something else is. */
    private boolean aside(int first) {
        int before = first - 1;
        if (before < findings.sentence().first()) return false;
        if (text.is(before, "of")) return before > findings.sentence().first() && POINTS.has(text.token(before - 1));
        return BESIDE.has(text.token(before));
    }

    /** Whether words mean the settlement itself or what becomes of it: "the town's capture", but not "the town council". */
    private boolean mayBeSaid(Phrase phrase) {
        int end = phrase.end();
        if (end >= findings.sentence().end()) return true;
        if (names.at(end) != null) return false;
        if (text.is(end, "'s")) return nominal(end + 1);
        return !INNER.has(text.token(end)) || names.timeEnd(end) > end;
    }

    /** The settlements that "both" or "all three" mean at a token, between a verb and its auxiliaries or before them. */
    List<PlaceMention> several(int token) {
        var phrase = phrase(token);
        return phrase == null || phrase.several() == 1 ? List.of() : meant(phrase);
    }

    /** The settlements that the words before a token mean. */
    List<PlaceMention> upTo(int token) {
        for (int first = token - 1; first >= Math.max(findings.sentence().first(), token - REACH); first--) {
            var phrase = phrase(first);
            if (phrase != null && phrase.end() == token) return owned(first) ? List.of() : meant(phrase);
        }
        return List.of();
    }

    /** The settlement that words without a noun mean, such as "there". */
    List<PlaceMention> place(int first, int end) {
        return meant(new Phrase(first, end, 1, null));
    }

    /** "no decision about the city", "the mayor of the town": something else that has to do with it. */
    private boolean owned(int first) {
        int before = first - 1;
        if (before < findings.sentence().first()) return false;
        // "Of the two, Selydove is lost"
        if (text.is(before, "of")) return before > findings.sentence().first() && !NOUNS.has(text.token(before - 1));
        return LOCATING.has(text.token(before));
    }

    private @Nullable Phrase phrase(int at) {
        int end = findings.sentence().end();
        if (at >= end || !OPENERS.passes(text.token(at))) return null;
        var group = GROUPS.longest(text.tokens(), at, end);
        if (group != null) return group(at, group.end(), group.value());
        var order = ORDER.longest(text.tokens(), at, end);
        if (order != null) return new Phrase(at, order.end(), 2, order.value());
        var anaphor = ANAPHORS.longest(text.tokens(), at, end);
        if (anaphor != null) return new Phrase(at, anaphor.end(), 1, null);
        return described(at);
    }

    /** "both", "the two ruined villages"; "the two brigades" are none. */
    private @Nullable Phrase group(int at, int from, int count) {
        int noun = from;
        while (noun < Math.min(findings.sentence().end(), from + REACH) && describes(noun) && !group(noun)) noun++;
        boolean named = noun < findings.sentence().end() && group(noun);
        if (named) return new Phrase(at, noun + 1, count, null);
        boolean alone =
                from >= findings.sentence().end() || text.token(from).punctuation() || Auxiliaries.at(findings, from);
        return alone ? new Phrase(at, from, count, null) : null;
    }

    /** "both villages", "either village". */
    private boolean group(int noun) {
        return PLURALS.has(text.token(noun)) || TOWNS.longest(text.tokens(), noun, noun + 1) != null;
    }

    /** "the coal town", "the rail hub": a word for what it is. */
    private @Nullable Phrase described(int at) {
        if (ARTICLES.get(text.token(at)) == null) return null;
        int limit = Math.min(findings.sentence().end(), at + REACH);
        for (int noun = at + 1; noun < limit; noun++) {
            var town = TOWNS.longest(text.tokens(), noun, limit);
            if (town != null) return new Phrase(at, town.end(), 1, null);
            if (!describes(noun)) return null;
        }
        return null;
    }

    /** Whether a word may stand between "the" and "town" without meaning another one. */
    private boolean describes(int at) {
        var token = text.token(at);
        boolean mark = token.is(",") || token.is("-");
        return mark
                || (token.word()
                        && !token.capitalised()
                        && !token.number()
                        && !OTHERS.has(token)
                        && !STOPS.has(token)
                        && names.at(at) == null);
    }

    /** Whether words end a phrase of their own: not "the town of Lyman", "the city council". */
    private boolean whole(Phrase phrase) {
        int end = phrase.end();
        if (end >= findings.sentence().end()) return true;
        if (names.at(end) != null) return false;
        return !PARTS.has(text.token(end)) || names.timeEnd(end) > end;
    }

    private List<PlaceMention> meant(Phrase phrase) {
        var named = antecedents.before(phrase.first(), phrase.end());
        if (named.isEmpty()) return List.of();
        var order = phrase.order();
        if (order != null) {
            if (named.size() != 2) return undecided(phrase);
            return List.of(worded(order.equals("FIRST") ? named.getFirst() : named.getLast(), phrase));
        }
        if (phrase.several() > 1) {
            var all = named.size() == phrase.several() ? named : only(named, phrase.several());
            return all.isEmpty()
                    ? undecided(phrase)
                    : all.stream().map(place -> worded(place, phrase)).toList();
        }
        if (NameRows.last(text, named).size() > 1) return undecided(phrase);
        return thing(phrase, named.getLast()) ? List.of() : List.of(worded(named.getLast(), phrase));
    }

    /** "lost the Canal district. We have not lost it": something else named since is what "it" means. */
    private boolean thing(Phrase phrase, PlaceMention last) {
        if (!text.is(phrase.first(), "it") || phrase.end() - phrase.first() > 1) return false;
        for (int at = phrase.first() - 1; at >= Math.max(last.end(), phrase.first() - THING_REACH); at--)
            if (THINGS.has(text.token(at))) return true;
        return false;
    }

    private List<PlaceMention> undecided(Phrase phrase) {
        undecided.add(new TokenRange(phrase.first(), phrase.end()));
        return List.of();
    }

    private PlaceMention worded(PlaceMention place, Phrase phrase) {
        return NamedPlaces.worded(findings, place, phrase.first(), phrase.end());
    }

    /** The only names of a row that stand on a par and are so many: of "A and B lie on the road to C" A and B; empty = none. */
    private List<PlaceMention> only(List<PlaceMention> named, int several) {
        List<PlaceMention> found = List.of();
        for (int end = named.size(); end > 0; ) {
            var group = NameRows.last(text, named.subList(0, end));
            if (group.size() == several) {
                if (!found.isEmpty()) return List.of();
                found = group;
            }
            end -= group.size();
        }
        return found;
    }
}
