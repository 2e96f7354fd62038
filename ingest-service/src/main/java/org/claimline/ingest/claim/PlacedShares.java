package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Shares whose place does not stand behind "of": it is the object of a verb that sets it at a number ("claimed Toretsk at 70
 * percent", "put the part of it under their control at a third"), a relative clause leans on it ("Pokrovsk, of which they now
 * hold 80 percent"), or the sentence before has named it ("They have maybe 90 percent.").
 */
final class PlacedShares {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "put the part of the town that is in our hands at": the words between the verb and its share. */
    private static final int REACH = 18;

    /** "of which the Russians, by his count, now hold": the words of a relative clause before its share. */
    private static final int CLAUSE = 12;

    private static final WordSet LAYING = PhraseTable.words(EN + "laying-claim.tsv");
    private static final WordSet PUTTING = PhraseTable.words(EN + "putting-verbs.tsv");
    private static final WordSet PORTIONS = PhraseTable.words(EN + "portion-nouns.tsv");
    private static final WordSet HOLDERS = PhraseTable.words(EN + "share-holders.tsv");
    private static final WordSet HAVING = PhraseTable.words(EN + "having-verbs.tsv");
    private static final WordSet FIGHTERS = PhraseTable.words(EN + "movers.tsv");

    private PlacedShares() {}

    /** Which words make a share a claim, and of which settlement it is. */
    record Put(@Nullable Signal signal, @Nullable PlaceMention place) {}

    /** The places of a sentence of which it tells such shares, and not that anybody holds them as a whole. */
    static List<PlaceMention> places(Findings findings) {
        var found = new ArrayList<PlaceMention>();
        for (var amount : findings.amounts()) {
            var put = amount.dimension() == Dimension.SHARE ? of(findings, amount) : null;
            if (put != null && put.place() != null && findings.places().contains(put.place())) found.add(put.place());
        }
        return found;
    }

    /** What makes a share one of a settlement that stands elsewhere; null where nothing does. */
    static @Nullable Put of(Findings findings, Amount amount) {
        int at = findings.text().is(amount.first(), "at") ? amount.first() : amount.first() - 1;
        if (at > findings.sentence().first() && findings.text().is(at, "at")) return put(findings, at);
        var which = leaning(findings, amount);
        return which == null ? bare(findings, amount) : which;
    }

    /** "claimed Toretsk at", "put the part that was taken at". */
    private static @Nullable Put put(Findings findings, int at) {
        var text = findings.text();
        for (int verb = at - 1; verb >= Math.max(findings.sentence().first(), at - REACH); verb--) {
            boolean lays = LAYING.has(text.token(verb));
            if (!lays && !PUTTING.has(text.token(verb))) continue;
            var place = settlement(findings, verb + 1, at);
            if (lays && place != null && place.end() == at)
                return new Put(new Signal(verb, verb + 1, Signal.Kind.GAIN), place);
            var signal = portion(findings, verb + 1, at) ? change(findings, verb + 1, at) : null;
            return signal == null ? null : new Put(signal, place == null ? findings.settlement() : place);
        }
        return null;
    }

    private static boolean portion(Findings findings, int from, int to) {
        for (int at = from; at < to; at++) if (PORTIONS.has(findings.text().token(at))) return true;
        return false;
    }

    private static @Nullable Signal change(Findings findings, int from, int to) {
        for (var signal : findings.signals())
            if (signal.first() >= from
                    && signal.end() <= to
                    && (signal.kind().change() || signal.kind() == Signal.Kind.CONTROL)) return signal;
        return null;
    }

    private static @Nullable PlaceMention settlement(Findings findings, int from, int to) {
        for (var place : findings.places())
            if (place.first() >= from && place.end() <= to && NamedPlaces.settlement(place))
                return ShareJudge.namesake(findings, place) ? null : place;
        return null;
    }

    /** "Pokrovsk, of which the Russians now hold 80 percent". */
    private static @Nullable Put leaning(Findings findings, Amount amount) {
        var text = findings.text();
        int least = Math.max(findings.sentence().first() + 1, amount.first() - CLAUSE);
        for (int which = amount.first() - 1; which > least; which--) {
            if (text.is(which, ";")) return null;
            if (!text.is(which, "which") || !text.is(which - 1, "of")) continue;
            int end = text.is(which - 2, ",") ? which - 2 : which - 1;
            var signal = change(findings, which + 1, amount.first());
            for (var place : findings.places())
                if (signal != null && place.end() == end && NamedPlaces.settlement(place))
                    return new Put(signal, place);
        }
        return null;
    }

    /** "They have maybe 90 percent.": a share of nothing, right behind a verb of holding, is of the settlement named last. */
    private static @Nullable Put bare(Findings findings, Amount amount) {
        var text = findings.text();
        int verb = amount.first() - 1;
        var town = findings.settlement();
        if (town == null || verb <= findings.sentence().first() || !HAVING.has(text.token(verb))) return null;
        if (!NamedPlaces.any(findings) && BareNumbers.ends(findings, amount) && !text.is(amount.core(), "more")) {
            int who = verb - 1;
            while (who > findings.sentence().first() && Auxiliaries.at(findings, who)) who--;
            boolean fighters = HOLDERS.has(text.token(who)) || FIGHTERS.has(text.token(who));
            if (fighters) return new Put(change(findings, verb, verb + 1), town);
        }
        return null;
    }
}
