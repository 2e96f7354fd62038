package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Stance;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who is said to hold a named place: "recaptured Izium", "withdrew from Lyman", "Kupiansk was liberated". */
final class ControlFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A count of settlements stands at most so many words from the verb that opens their names. */
    private static final int COUNT_REACH = 12;

    /** "including the ruined village of": words between what opens a list of names and the first of them. */
    private static final int OPENER_REACH = 5;

    private static final WordSet SETTLEMENTS = PhraseTable.words(EN + "settlement-plurals.tsv");
    private static final WordSet QUARTERS = PhraseTable.words(EN + "quarters.tsv");
    private static final WordSet EDGES = PhraseTable.words(EN + "edges.tsv");

    /**
     * A place whose holder is spoken of.
     *
     * @param signal the word that tells it; null where the place leans on the claim before
     * @param stance what the words show beyond the reporting verb: UNCONFIRMED, DENIES; null = nothing
     */
    record Control(
            PlaceMention place,
            @Nullable Signal signal,
            @Nullable Stance stance) {}

    private final ControlLexicon lexicon = new ControlLexicon();
    private final PhraseTable<String> listing = PhraseTable.read(EN + "list-marks.tsv", row -> row[1]);
    private final ControlFacts facts;

    ControlFinder(Clauses clauses) {
        facts = new ControlFacts(clauses);
    }

    /**
     * The places of a sentence whose holder is spoken of, each once for each claimant.
     *
     * @param undecided takes the words that might mean one of several places
     */
    List<Control> find(Findings findings, List<TokenRange> undecided) {
        if (findings.settlement() == null && !NamedPlaces.any(findings)) return List.of();
        var words = lexicon.words(findings.text(), findings.sentence());
        if (words.isEmpty()) return List.of();
        var found = new ArrayList<Control>();
        var phrases = new NounPhrases(findings);
        var referents = new Referents(findings, phrases.names());
        var frames = new ControlFrames(findings, phrases, referents);
        for (var word : words) {
            var read = facts.reads(findings, word);
            if (read == null) continue;
            var places = frames.places(read);
            if (!places.isEmpty()) places = SecondObjects.with(findings, phrases, read, places);
            if (places.isEmpty()) places = OneOfMany.places(findings, phrases, read);
            if (places.isEmpty()) places = listed(findings, phrases, read);
            if (places.isEmpty()) places = apposed(findings, phrases, read);
            else if (read.has(Frame.PASSIVE)) places = elided(findings, phrases, read, places);
            if (places.isEmpty()) continue;
            var fact = facts.of(findings, read, places.getFirst());
            if (fact == null) continue;
            for (var place : places)
                if (!share(findings, place) && !quarter(findings, place))
                    add(found, findings, new Control(place, edge(findings, fact.signal(), place), fact.stance()));
        }
        undecided.addAll(referents.undecided());
        return found;
    }

    private static void add(List<Control> found, Findings findings, Control control) {
        var who = findings.attribution(control.place().first());
        for (var one : found) {
            var other = findings.attribution(one.place().first());
            boolean same = Objects.equals(
                    who == null ? null : who.claimant().name(),
                    other == null ? null : other.claimant().name());
            if (same && one.place().place().id().equals(control.place().place().id())) return;
        }
        found.add(control);
    }

    /** "40 percent of the town is ours": a share, not the town. */
    private static boolean share(Findings findings, PlaceMention place) {
        for (var amount : findings.amounts())
            if (amount.dimension() == Dimension.SHARE
                    && place.first() >= amount.core()
                    && place.first() - amount.core() <= 4
                    && findings.text().is(amount.core(), "of")) return true;
        return false;
    }

    /** "northern Pokrovsk": a part of the town, not the town. */
    private static boolean quarter(Findings findings, PlaceMention place) {
        return place.first() > findings.sentence().first()
                && NamedPlaces.settlement(place)
                && QUARTERS.has(findings.text().token(place.first() - 1));
    }

    /** "reached the outskirts of Lyman": nobody holds it. */
    private static Signal edge(Findings findings, Signal signal, PlaceMention place) {
        var text = findings.text();
        boolean edge = place.first() - 2 >= signal.end()
                && text.is(place.first() - 1, "of")
                && EDGES.has(text.token(place.first() - 2));
        return edge ? new Signal(signal.first(), signal.end(), Kind.CONTEST) : signal;
    }

    /** "LIBERATED: A, B", "Captured this week: A, B": the word heads the list. */
    private static boolean headed(Findings findings, NounPhrases phrases, ControlWord word) {
        if (!word.has(Frame.PASSIVE) || word.first() - findings.sentence().first() > 2) return false;
        int at = after(findings, phrases, word.end());
        return findings.text().is(at, ":") && at + 1 < findings.sentence().end();
    }

    /** "A was taken on Saturday, B on Friday": the verb holds on where a place and a time follow. */
    private static List<PlaceMention> elided(
            Findings findings, NounPhrases phrases, ControlWord word, List<PlaceMention> places) {
        var text = findings.text();
        var all = places;
        int at = spoken(findings, after(findings, phrases, word.end()));
        while (at > word.end() && (text.is(at, ",") || text.is(at, "and") || text.is(at, ";"))) {
            int name = at + 1;
            if (text.is(name, "and")) name++;
            var next = phrases.names().at(name);
            if (next == null || !NamedPlaces.settlement(next)) break;
            int end = after(findings, phrases, next.end());
            if (end == next.end()
                    || (end < findings.sentence().end() && !text.token(end).punctuation() && !text.is(end, "and")))
                break;
            if (all.equals(places)) all = new ArrayList<>(places);
            all.add(next);
            at = end;
        }
        return all;
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
        return end > at + 1 && !findings.text().token(at).punctuation() ? end : at;
    }

    /** "Five villages - A, B and C - have been liberated", "eight settlements, among them A and B, were freed". */
    private List<PlaceMention> apposed(Findings findings, NounPhrases phrases, ControlWord word) {
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

    /** "five settlements are under control again: A, B and C", "freed 20 villages, including A". */
    private List<PlaceMention> listed(Findings findings, NounPhrases phrases, ControlWord word) {
        if (word.kind() == Kind.STRIKE || word.has(Frame.ARMED)) return List.of();
        var text = findings.text();
        int end = findings.sentence().end();
        boolean one = text.is(word.end(), ",") && text.is(word.end() + 1, "including");
        boolean counted = one
                || findings.amounts().stream()
                        .anyMatch(amount ->
                                amount.settlements() && Math.abs(amount.first() - word.first()) <= COUNT_REACH);
        for (int at = Math.max(findings.sentence().first(), word.first() - COUNT_REACH);
                !counted && at < Math.min(end, word.end() + COUNT_REACH);
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
