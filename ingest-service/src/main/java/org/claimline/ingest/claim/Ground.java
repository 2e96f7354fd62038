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

    private Ground() {}

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
