package org.claimline.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as found in one article, with the passage that proves it: what ingest-service emits and claims-service keeps.
 *
 * @param quantity null exactly for {@link Measure#CONTROL}
 * @param places exactly one for {@link Measure#CONTROL}; empty where the article states none
 * @param heldBy who holds the ground afterwards; null where the words do not say
 * @param window the time that the change took; null where none is stated
 * @param relayedBy who stands between the claimant and the outlet, nearest to the claimant first
 * @param saidOn when it was said; null where not stated
 * @param extractor name and version of the extractor
 * @param repeats the other passages of the article that say the same again, in its order; absent in JSON = none
 */
public record Mention(
        Measure measure,
        @Nullable Quantity quantity,
        List<Place> places,
        @Nullable HeldBy heldBy,
        @Nullable Window window,
        Claimant claimant,
        List<Relay> relayedBy,
        Stance stance,
        Speech speech,
        @Nullable LocalDate saidOn,
        Hedges hedges,
        Evidence evidence,
        Confidence confidence,
        String extractor,
        List<Evidence> repeats) {
    public Mention {
        if ((measure == Measure.CONTROL) != (quantity == null))
            throw new IllegalArgumentException("a quantity belongs to every measure but CONTROL: " + evidence.text());
        if (measure == Measure.CONTROL && places.size() != 1)
            throw new IllegalArgumentException("CONTROL is about one place: " + evidence.text());
        places = List.copyOf(places);
        relayedBy = List.copyOf(relayedBy);
        repeats = repeats == null ? List.of() : List.copyOf(repeats);
    }

    /** The same mention with other passages that repeat it, and how sure it is. */
    public Mention with(List<Evidence> passages, Confidence sure) {
        return changed(heldBy, window, sure, extractor, passages);
    }

    /** The same mention as found by another extractor. */
    public Mention foundBy(String name) {
        return changed(heldBy, window, confidence, name, repeats);
    }

    /**
     * The same mention with another side that holds the ground.
     *
     * @param sure how sure it is that this one does
     */
    public Mention with(HeldBy side, double sure) {
        var likely = new Confidence(
                confidence.overall(),
                confidence.quantity(),
                confidence.claimant(),
                confidence.place(),
                confidence.window(),
                sure);
        return changed(side, window, likely, extractor, repeats);
    }

    /** The same mention by a claimant who does something else with what he says. */
    public Mention with(Stance other) {
        return new Mention(
                measure,
                quantity,
                places,
                heldBy,
                window,
                claimant,
                relayedBy,
                other,
                speech,
                saidOn,
                hedges,
                evidence,
                confidence,
                extractor,
                repeats);
    }

    /** The same mention with another window. */
    public Mention with(@Nullable Window taken) {
        return changed(heldBy, taken, confidence, extractor, repeats);
    }

    /** The same mention, told of these places. */
    public Mention with(List<Place> told, @Nullable Double sure) {
        var certain = new Confidence(
                confidence.overall(),
                confidence.quantity(),
                confidence.claimant(),
                sure,
                confidence.window(),
                confidence.heldBy());
        return changed(told, heldBy, window, certain, extractor, repeats);
    }

    private Mention changed(
            @Nullable HeldBy side, @Nullable Window taken, Confidence sure, String found, List<Evidence> passages) {
        return changed(places, side, taken, sure, found, passages);
    }

    private Mention changed(
            List<Place> told,
            @Nullable HeldBy side,
            @Nullable Window taken,
            Confidence sure,
            String found,
            List<Evidence> passages) {
        return new Mention(
                measure, quantity, told, side, taken, claimant, relayedBy, stance, speech, saidOn, hedges, evidence,
                sure, found, passages);
    }
}
