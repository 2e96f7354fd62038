package org.claimline.ingest.claim;

import java.util.function.Consumer;
import org.claimline.api.Measure;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;

/** Hears of everything in an article that may be a claim, with what stands around it: weights of words are learned from it. */
public interface Learner {
    /**
     * Takes an amount of ground.
     *
     * @param measure what it measures if it is a claim
     * @param around shows what stands around it
     */
    void amount(Amount amount, Measure measure, Consumer<Surroundings.Clues> around);

    /**
     * Takes a settlement.
     *
     * @param place its name, or the noun or pronoun that means it
     */
    void place(PlaceMention place, Consumer<Surroundings.Clues> around);

    /** Learns nothing. */
    Learner NONE = new Learner() {
        @Override
        public void amount(Amount amount, Measure measure, Consumer<Surroundings.Clues> around) {
            // Reading an article asks for no lesson.
        }

        @Override
        public void place(PlaceMention place, Consumer<Surroundings.Clues> around) {
            // Reading an article asks for no lesson.
        }
    };
}
