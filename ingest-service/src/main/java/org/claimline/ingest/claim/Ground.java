package org.claimline.ingest.claim;

import java.util.Locale;
import org.claimline.api.HeldBy;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Side;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Whose land a claim is about, and who holds it after words that name nobody and yet tell: "was freed", "is occupied", "was retaken". */
final class Ground {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final WordSet FREEING = PhraseTable.words(EN + "freeing.tsv");
    private static final WordSet OCCUPYING = PhraseTable.words(EN + "occupying.tsv");
    private static final WordSet RETAKING = PhraseTable.words(EN + "retaking.tsv");

    private static final PhraseTable<String> MAP_STATES = PhraseTable.read(EN + "map-states.tsv", row -> row[1]);
    private static final WordSet STRUGGLING = PhraseTable.words(EN + "struggling.tsv");
    private static final WordSet WHOLE = PhraseTable.words(EN + "whole-adverbs.tsv");
    private static final WordSet NEGATIONS = PhraseTable.words(EN + "verb-negations.tsv");

    /** "not, as they say, fully": the words between a denial and what it denies. */
    private static final int DENIED_REACH = 5;

    /** "coloured A, B and the village of C red": the words between a verb of marking and its state. */
    private static final int MAP_REACH = 16;

    private Ground() {}

    /** "is not fully in their hands", "our men are still fighting in the town": the denial leaves the ground with neither side. */
    static boolean shared(Findings findings, Signal signal) {
        for (int at = signal.first(); at < signal.end(); at++)
            if (STRUGGLING.has(findings.text().token(at))) return true;
        return partly(findings, signal);
    }

    /** "not fully under Ukrainian control": denied of the whole alone. */
    static boolean partly(Findings findings, Signal signal) {
        if (!WHOLE.mayOccur(findings.sentence())) return false;
        boolean whole = false;
        for (int at = signal.end() - 1;
                at >= Math.max(findings.sentence().first(), signal.first() - DENIED_REACH);
                at--) {
            var token = findings.text().token(at);
            if (WHOLE.has(token)) whole = true;
            else if (NEGATIONS.has(token)) return whole && !token.is("neither");
        }
        return false;
    }

    /** "Lyman was liberated" in a bystander's words: by Ukraine, or by Russia where Russia's own ground is meant. */
    @Nullable
    static HeldBy freed(MentionBuilder.Draft draft) {
        var signal = draft.signal();
        if (signal == null || draft.places().isEmpty()) return null;
        boolean free = false;
        boolean occupied = false;
        for (int at = signal.first(); at < signal.end(); at++) {
            String word = draft.findings().text().token(at).lower();
            // "de-occupied" is freed.
            boolean de = at > signal.first() && draft.findings().text().is(at - 1, "-");
            free |= FREEING.contains(word) || (de && OCCUPYING.contains(word));
            occupied |= !de && OCCUPYING.contains(word);
        }
        var oblast = oblast(draft);
        if (free == occupied || oblast == null) return null;
        return oblast.startsWith("RU-") == free ? HeldBy.RUSSIA : HeldBy.UKRAINE;
    }

    /** "marked it red", "shows it as lost": who holds the ground on somebody's map. */
    static @Nullable HeldBy marked(MentionBuilder.Draft draft) {
        var signal = draft.signal();
        if (signal == null) return null;
        var findings = draft.findings();
        int end = Math.min(findings.sentence().end(), signal.end() + MAP_REACH);
        for (int at = signal.first(); at < end; at++) {
            // "A has turned red": of the words of change themselves only the colour says whose it is.
            if (at < signal.end() && !findings.text().is(at, "red")) continue;
            var of = MAP_STATES.get(findings.text().token(at));
            if (of == null
                    || !(of.equals("RED")
                            || findings.text().is(at - 1, "as")
                            || WHOLE.has(findings.text().token(at - 1)))) continue;
            var owner = owner(draft);
            if (of.equals("RED")) return HeldBy.RUSSIA;
            if (owner == null) return null;
            return of.equals("FREE") == (owner == HeldBy.UKRAINE) ? HeldBy.UKRAINE : HeldBy.RUSSIA;
        }
        return null;
    }

    /** "Robotyne was recaptured": nobody says by whom, and it is taken back. */
    static boolean retaken(MentionBuilder.Draft draft) {
        var signal = draft.signal();
        var text = draft.findings().text();
        return signal != null
                && (RETAKING.has(text.token(signal.first()))
                        || RETAKING.contains(
                                text.words(signal.first(), signal.end()).toLowerCase(Locale.ROOT)));
    }

    /** The state whose land a claim is about; null where no oblast is known. */
    @Nullable
    static HeldBy owner(MentionBuilder.Draft draft) {
        var oblast = oblast(draft);
        if (oblast == null) return null;
        return oblast.startsWith("RU-") ? HeldBy.RUSSIA : HeldBy.UKRAINE;
    }

    /** Who occupies ground: the side whose land it is not; for land of nobody knows whose the claimant's foe. */
    static Side occupier(MentionBuilder.Draft draft, Side own) {
        var oblast = oblast(draft);
        if (oblast == null) return Sides.other(own);
        return oblast.startsWith("RU-") ? Side.UKRAINE : Side.RUSSIA;
    }

    /** The oblast of a claim's place, or that of which the text has spoken last; null = none. */
    private static @Nullable String oblast(MentionBuilder.Draft draft) {
        var named = draft.places().isEmpty() ? null : oblast(draft.places().getFirst());
        var topic = draft.findings().oblast();
        return named != null || topic == null ? named : oblast(topic.place());
    }

    private static @Nullable String oblast(Place place) {
        return place.kind() == PlaceKind.OBLAST ? place.id() : place.oblast();
    }
}
