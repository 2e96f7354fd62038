package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** The places that stand behind a word of control: "captured A and B", "took control of A", "withdrew from A". */
final class PlacesBehind {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "pulled its last remaining units out of": the words between a verb and its preposition. */
    private static final int FROM_REACH = 9;

    /** "under the full control": the words between "under" and the noun of rule. */
    private static final int RULE_REACH = 6;

    /** "positions to the west of": the words between lines and the point of the compass. */
    private static final int POINT_REACH = 4;

    /** "penetrated its own defences at": the words between a verb and "at". */
    private static final int AT_REACH = 5;

    private static final WordSet AREAS = PhraseTable.words(EN + "area-nouns.tsv");
    private static final WordSet CLAUSES = PhraseTable.words(EN + "place-closers.tsv");
    private static final WordSet ENDS = PhraseTable.words(EN + "split-ends.tsv");
    private static final WordSet STATES = PhraseTable.words(EN + "map-states.tsv");
    private static final WordSet WHOLE = PhraseTable.words(EN + "whole-adverbs.tsv");
    private static final WordSet RULES = PhraseTable.words(EN + "rules.tsv");
    private static final WordSet LINES = PhraseTable.words(EN + "lines.tsv");
    private static final WordSet POINTS = PhraseTable.words(EN + "compass-points.tsv");
    private static final WordSet FRONTING = PhraseTable.words(EN + "fronting-words.tsv");
    private static final WordSet OVERS = PhraseTable.words(EN + "overs.tsv");

    private final Findings findings;
    private final TokenizedText text;
    private final NounPhrases phrases;
    private final NamesByToken names;
    private final Referents referents;

    PlacesBehind(Findings findings, NounPhrases phrases, Referents referents) {
        this.findings = findings;
        this.phrases = phrases;
        names = phrases.names();
        this.referents = referents;
        text = findings.text();
    }

    /** "captured A, B and the village of C"; "it" and "the town" where these mean a settlement. */
    List<PlaceMention> object(int from) {
        int at = from;
        while (at < findings.sentence().end() && (text.token(at).quote() || text.is(at, "back") || text.is(at, "also")))
            at++;
        var meant = object(at, text.is(at, "it")) ? referents.at(at) : List.<PlaceMention>of();
        if (!meant.isEmpty()) return phrases.listed(meant);
        var places = phrases.from(at);
        // "control of Lyman's town council", "captured Izium's outskirts": what belongs to a place is not the place.
        boolean owns = !places.isEmpty() && text.is(places.getLast().end(), "'s");
        return owns ? List.of() : places;
    }

    /** "it" means a settlement only at the end of its clause: "retaken it."; "all of it". */
    private boolean object(int at, boolean it) {
        int end = at + 1;
        return !it
                || end >= findings.sentence().end()
                || text.token(end).punctuation()
                || text.is(end, "on")
                || text.is(end, "and")
                || text.is(end, "back")
                || names.timeEnd(end) > end;
    }

    /** "Also captured were A and B", "Lost, too, is C": the participle opens its clause, and its subject stands behind the verb. */
    List<PlaceMention> inverted(ControlWord word) {
        int first = findings.sentence().first();
        int before = word.first() - 1;
        while (before >= first && FRONTING.contains(lower(before))) before--;
        if (before >= first && !text.token(before).punctuation()) return List.of();
        int at = word.end();
        while (at < findings.sentence().end()
                && (text.is(at, ",") || FRONTING.contains(lower(at)) || names.timeEnd(at) > at))
            at = Math.max(at + 1, names.timeEnd(at));
        return at < findings.sentence().end() && Auxiliaries.be(findings, at) ? phrases.from(at + 1) : List.of();
    }

    /** "has Izium", "they had the village": right behind the word, at the end of its clause. */
    List<PlaceMention> next(ControlWord word) {
        var meant = text.is(word.end(), "it") ? List.<PlaceMention>of() : referents.at(word.end());
        if (!meant.isEmpty()) return meant;
        var place = names.at(word.end());
        if (place == null || !NamedPlaces.settlement(place) || !names.whole(place)) return List.of();
        var places = phrases.list(place);
        int end = places.getLast().end();
        boolean closes = end >= findings.sentence().end()
                || text.token(end).punctuation()
                || CLAUSES.has(text.token(end))
                || names.timeEnd(end) > end;
        return closes ? places : List.of();
    }

    /** "took control of Izium", "declared 'full control' over the town". */
    List<PlaceMention> over(ControlWord word) {
        int over =
                word.end() < findings.sentence().end() && text.token(word.end()).quote() ? word.end() + 1 : word.end();
        return OVERS.contains(lower(over)) ? object(over + 1) : List.of();
    }

    /** "brought A and B under their full control". */
    List<PlaceMention> under(ControlWord word) {
        var places = object(word.end());
        if (places.isEmpty()) return places;
        int under = places.getLast().end();
        if (under < findings.sentence().end() && text.token(under).quote()) under++;
        if (!text.is(under, "under") && !text.is(under, "into")) return List.of();
        int end = Math.min(findings.sentence().end(), under + RULE_REACH);
        for (int at = under + 1; at < end; at++) if (RULES.has(text.token(at))) return places;
        return List.of();
    }

    /** "gave A and B up", "brought it back", "turned A red", "moved A to red". */
    List<PlaceMention> split(ControlWord word) {
        int it = word.end();
        var places = text.is(it, "it") ? referents.at(it) : object(it);
        if (places.isEmpty()) return places;
        int end = places.getLast().end();
        if (text.is(end, "to") || text.is(end, "into")) end++;
        return ENDS.contains(lower(end)) ? places : List.of();
    }

    /** "marked A and B as fully occupied". */
    List<PlaceMention> marked(ControlWord word) {
        boolean it = text.is(word.end(), "it") && text.is(word.end() + 1, "as");
        var places = it ? referents.at(word.end()) : object(word.end());
        int as = it
                ? word.end() + 1
                : places.isEmpty()
                        ? findings.sentence().end()
                        : places.getLast().end();
        if (!text.is(as, "as")) return List.of();
        int state = as + 1;
        while (WHOLE.contains(lower(state))) state++;
        return STATES.contains(lower(state)) ? places : List.of();
    }

    /** "moved to new lines west of A and B". */
    List<PlaceMention> beside(ControlWord word) {
        int end = Math.min(findings.sentence().end() - 1, word.end() + POINT_REACH);
        for (int at = word.end(); at < end; at++)
            if (POINTS.has(text.token(at)) && text.is(at + 1, "of")) return object(at + 2);
        return stationed(word.first());
    }

    /** "units in the area of A had moved to new lines": where they stood before. */
    private List<PlaceMention> stationed(int verb) {
        int end = verb;
        while (end > findings.sentence().first() && Auxiliaries.at(findings, end - 1)) end--;
        var place = names.at(end - 1);
        int first = findings.sentence().first();
        if (place == null || !NamedPlaces.settlement(place) || place.first() - 2 < first) return List.of();
        int before = place.first() - 1;
        boolean area = text.is(before, "of") && AREAS.has(text.token(before - 1));
        return area || text.is(before, "in") ? List.of(place) : List.of();
    }

    /** "withdrew its men from A", "were driven out of A". */
    List<PlaceMention> from(ControlWord word) {
        int end = Math.min(findings.sentence().end(), word.end() + FROM_REACH);
        boolean of = text.is(word.end(), "of");
        if (of && text.is(word.end() - 1, "out")) return object(word.end() + 1);
        // "the withdrawal of its troops from"
        if (of && !(word.has(Frame.NOUN) && word.kind() == Kind.RETREAT)) return List.of();
        for (int at = word.end(); at < end; at++) {
            boolean out = text.is(at, "out") && text.is(at + 1, "of");
            if (out || text.is(at, "from")) return object(behindLines(out ? at + 2 : at + 1));
            if (text.token(at).punctuation() && !text.token(at).quote() && !text.is(at, "-")) return List.of();
            // "pushed 8 km back from Kharkiv" was never inside.
            boolean towards = text.is(at, "to") || text.is(at, "into");
            if (towards && word.kind() != Kind.RETREAT) return List.of();
            if (text.is(at, "and") || text.is(at, "back") || measured(at)) return List.of();
        }
        return List.of();
    }

    /** "from positions in Pishchane": behind the words for lines inside a place. */
    private int behindLines(int at) {
        for (int noun = at; noun < Math.min(findings.sentence().end() - 1, at + POINT_REACH); noun++) {
            if (LINES.has(text.token(noun)) && text.is(noun + 1, "in")) return noun + 2;
            if (names.at(noun) != null) return at;
        }
        return at;
    }

    private boolean measured(int at) {
        for (var amount : findings.amounts())
            if (amount.contains(at) && amount.dimension() == Dimension.LENGTH) return true;
        return false;
    }

    /** "broken through at Dudchany", "penetrated its defences at A and B". */
    List<PlaceMention> at(ControlWord word) {
        for (int at = word.end(); at < Math.min(findings.sentence().end(), word.end() + AT_REACH); at++)
            if (text.is(at, "at")) return object(at + 1);
        return List.of();
    }

    private String lower(int at) {
        return at < findings.sentence().end() ? text.token(at).lower() : "";
    }
}
