package org.claimline.ingest.claim;

import java.util.EnumSet;
import org.claimline.api.Measure;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides which shares are parts of a place that changed hands; the others are of people or things, or say what is held. */
final class ShareJudge {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "60 percent of the front-line town of Toretsk": the words between "of" and the name. */
    private static final int NAME_REACH = 4;

    private static final int LAND_REACH = 7;

    /** "of the region was": the words between a share and how it still stands. */
    private static final int HELD_REACH = 6;

    /** "or about 2 %": the words between what restates and the share. */
    private static final int RESTATED_REACH = 3;

    private static final PhraseTable<String> RESTATING = PhraseTable.read(EN + "share-restatements.tsv", row -> row[1]);
    private static final WordSet QUARTERS = PhraseTable.words(EN + "quarters.tsv");
    private static final WordSet LAND = PhraseTable.words(EN + "land.tsv");
    private static final WordSet OCCUPYING = PhraseTable.words(EN + "occupying.tsv");
    private static final WordSet COUNTRIES = PhraseTable.words(EN + "country-nouns.tsv");
    private static final WordSet JOINTS = PhraseTable.words(EN + "share-joints.tsv");
    private static final WordSet NOW = PhraseTable.words(EN + "recency.tsv");
    private static final WordSet BUILT = PhraseTable.words(EN + "built-up.tsv");
    private static final WordSet TOWNS = PhraseTable.words(EN + "town-nouns.tsv");
    private static final WordSet WHOLES = PhraseTable.words(EN + "share-wholes.tsv");
    private static final WordSet THINGS = PhraseTable.words(EN + "share-things.tsv");
    private static final WordSet NAMESAKES = PhraseTable.words(EN + "oblast-namesakes.tsv");
    private static final WordSet EARLIER = PhraseTable.words(EN + "pluperfect.tsv");
    private static final WordSet PLACING = PhraseTable.words(EN + "adjunct-prepositions.tsv");
    private static final WordSet STATES = PhraseTable.words(EN + "share-states.tsv");

    /** Why the words at a signal make a figure no claim; null where they do not. */
    interface Doubt {
        @Nullable
        Reason reason(Findings findings, Amount amount, Signal signal);
    }

    private final NearestSignal nearest;
    private final CountedThings things;
    private final Doubt doubt;

    ShareJudge(NearestSignal nearest, CountedThings things, Doubt doubt) {
        this.nearest = nearest;
        this.things = things;
        this.doubt = doubt;
    }

    /** The verdict on a share. */
    Verdict judge(Findings findings, Amount amount, @Nullable Amount before, @Nullable Verdict previous) {
        if (Continuation.shared(findings, amount, before, previous)) return Verdict.claim(Measure.SHARE, null);
        if (restated(findings, amount) || quarter(findings, amount)) return Verdict.none(Reason.SHARE_OTHER);
        if (things.people(findings, amount)) return Verdict.none(Reason.SHARE_OTHER);
        var put = PlacedShares.of(findings, amount);
        if (put != null) return Verdict.claim(Measure.SHARE, put.signal());
        boolean stated = stated(findings, amount) != null;
        if (!stated && !land(findings, amount)) return Verdict.none(Reason.SHARE_OTHER);
        var told = stated || !town(findings, amount) ? null : HeldShares.of(findings, amount);
        if (told != null) return Verdict.claim(Measure.SHARE, told);
        var kinds = EnumSet.of(
                Kind.GAIN, Kind.LOSS, Kind.RETREAT, Kind.CONTROL, Kind.STATE, Kind.STRIKE, Kind.EVACUATION, Kind.USE);
        var signal = nearest.to(findings, amount, kinds);
        if (signal == null || lies(findings, amount, signal)) return Verdict.none(Reason.NO_CHANGE);
        boolean held = OCCUPYING.has(findings.text().token(signal.first()))
                || OCCUPYING.has(findings.text().token(signal.end() - 1));
        if (held && whole(findings, amount)) return Verdict.none(Reason.STILL_HELD);
        if (stillHeld(findings, amount)) return Verdict.none(Reason.STILL_HELD);
        if (earlier(findings, signal)) return Verdict.none(Reason.BACKGROUND);
        boolean town = stated || town(findings, amount);
        if (signal.kind() == Kind.CONTROL && !town && !newlyHeld(findings, amount, signal))
            return Verdict.none(Reason.STILL_HELD);
        if (signal.kind() == Kind.CONTROL) return Verdict.claim(Measure.SHARE, signal);
        var reason = doubt.reason(findings, amount, signal);
        if (reason == null && Occasion.older(findings)) reason = Reason.BACKGROUND;
        return reason == null ? Verdict.claim(Measure.SHARE, signal) : Verdict.none(reason);
    }

    /** "4,168 sq km, equal to 0.7 % of the country": told already in figures. */
    private static boolean restated(Findings findings, Amount amount) {
        int least = Math.max(findings.sentence().first(), amount.first() - RESTATED_REACH);
        for (int at = least; at < amount.first(); at++)
            if (RESTATING.exactly(findings.text().tokens(), at, amount.first()) != null
                    || (findings.text().is(at, "or") && !town(findings, amount)))
                return Some.fits(
                        findings.amounts(),
                        other -> other.dimension() == Dimension.AREA && other.core() <= amount.first());
        return false;
    }

    /** "80 % of the town's northern half": of a part, not of the town. */
    private static boolean quarter(Findings findings, Amount amount) {
        var text = findings.text();
        int end = Math.min(findings.sentence().end() - 1, amount.core() + NAME_REACH);
        for (int at = amount.core(); at < end; at++) if (text.is(at, "'s")) return QUARTERS.has(text.token(at + 1));
        return false;
    }

    /** "68 % of it on the Russian-held bank": where it lies, and no ground that anybody took. */
    private static boolean lies(Findings findings, Amount amount, Signal signal) {
        var text = findings.text();
        if (signal.kind() != Kind.CONTROL || signal.first() <= amount.core() || !text.is(signal.first() - 1, "-"))
            return false;
        for (int at = amount.core(); at < signal.first(); at++) if (PLACING.has(text.token(at))) return true;
        return false;
    }

    /** "450 villages have been freed and only 6 % of it is still in enemy hands": what is said right behind the share counts. */
    private static boolean stillHeld(Findings findings, Amount amount) {
        var text = findings.text();
        for (var signal : findings.signals()) {
            if (signal.kind() != Kind.STATE || signal.first() < amount.core()) continue;
            if (signal.first() - amount.core() > HELD_REACH || !text.is(signal.first(), "still")) continue;
            boolean parted = false;
            for (int at = amount.core(); at < signal.first(); at++)
                parted |= text.token(at).punctuation();
            if (!parted) return true;
        }
        return false;
    }

    /** "occupied a quarter of the country": of a country that is how things stand. */
    private static boolean whole(Findings findings, Amount amount) {
        var text = findings.text();
        int of = amount.core();
        if (of + 1 >= findings.sentence().end() || !text.is(of, "of")) return false;
        if (COUNTRIES.has(text.token(of + 1)) || (text.is(of + 1, "the") && COUNTRIES.has(text.token(of + 2))))
            return true;
        for (var place : findings.places())
            if (place.first() == of + 1 && place.place().kind() == PlaceKind.COUNTRY) return true;
        return false;
    }

    /** "80 percent of the town", "half of Toretsk", "86 percent of what they held". */
    private static boolean land(Findings findings, Amount amount) {
        var text = findings.text();
        int of = amount.core();
        int end = findings.sentence().end();
        if (of + 1 >= end || !JOINTS.has(text.token(of))) return false;
        if (WHOLES.has(text.token(of + 1))) return true;
        if (THINGS.has(text.token(of + 1))) return false;
        for (int at = of; at < Math.min(end, of + LAND_REACH); at++) if (LAND.has(text.token(at))) return true;
        for (var place : findings.places()) if (place.first() >= of && place.first() <= of + 3) return true;
        return false;
    }

    /** "Kupiansk is 90 percent under Ukrainian control", "Toretsk (about 70 percent)": the place stands before its share. */
    static @Nullable PlaceMention stated(Findings findings, Amount amount) {
        var text = findings.text();
        int before = amount.first() - 1;
        if (amount.dimension() != Dimension.SHARE
                || before < findings.sentence().first()) return null;
        var put = PlacedShares.of(findings, amount);
        if (put != null) return put.place();
        boolean bracketed = text.is(before, "(");
        boolean state = amount.core() < findings.sentence().end() && STATES.has(text.token(amount.core()));
        if (!bracketed && !state) return null;
        while (!bracketed && before > findings.sentence().first() && Auxiliaries.at(findings, before)) before--;
        int end = bracketed ? before : before + 1;
        for (var place : findings.places())
            if (place.end() == end && NamedPlaces.settlement(place)) return namesake(findings, place) ? null : place;
        return null;
    }

    /** Whether the share is of one town: nobody's whole front is meant by what is held of it. */
    private static boolean town(Findings findings, Amount amount) {
        var text = findings.text();
        // "half of the city", "half the city"
        int noun = text.is(amount.core(), "the") ? amount.core() + 1 : amount.core() + 2;
        if (noun < findings.sentence().end() && (TOWNS.has(text.token(noun)) || BUILT.has(text.token(noun))))
            return true;
        if (text.is(amount.core() + 1, "it")
                && !oblast(findings, amount)
                && NamedPlaces.settlementBefore(findings, amount.first()) != null) return true;
        for (var place : findings.places())
            if (NamedPlaces.settlement(place)
                    && place.first() >= amount.core()
                    && place.first() - amount.core() <= NAME_REACH) return !namesake(findings, place);
        return false;
    }

    /** "in the Kharkiv region ... only 6 % of it": what the sentence named last before the share is no town. */
    private static boolean oblast(Findings findings, Amount amount) {
        PlaceMention last = null;
        for (var place : findings.places())
            if (place.end() <= amount.first() && place.place().kind() != PlaceKind.COUNTRY) last = place;
        return last != null && !NamedPlaces.settlement(last);
    }

    /** "60 per cent of Donetsk": the oblast, unless the words call it a city. */
    static boolean namesake(Findings findings, PlaceMention place) {
        var text = findings.text();
        boolean city = text.is(place.first() - 1, "of") && TOWNS.at(text, place.first() - 2);
        return !city && place.end() - place.first() == 1 && NAMESAKES.has(text.token(place.first()));
    }

    /** "had held about 80 per cent in April". */
    private static boolean earlier(Findings findings, Signal signal) {
        return signal.kind() == Kind.CONTROL
                && signal.first() > findings.sentence().first()
                && EARLIER.has(findings.text().token(signal.first() - 1));
    }

    /** "now controls 99.7 percent of Luhansk region"; of a whole country it is a state. */
    private static boolean newlyHeld(Findings findings, Amount amount, Signal signal) {
        var named = findings.places().stream()
                .filter(place -> place.first() >= amount.core())
                .findFirst();
        return named.isPresent()
                && named.get().place().kind() == PlaceKind.OBLAST
                && named.get().first() - amount.core() <= NAME_REACH
                && signal.first() > findings.sentence().first()
                && NOW.has(findings.text().token(signal.first() - 1));
    }
}
