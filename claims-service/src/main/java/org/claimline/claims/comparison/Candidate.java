package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.claims.assessment.AreaMap;
import org.jspecify.annotations.Nullable;

/** What may stand beside claims of its measure: an assessor's figure, or a map, which is another figure beside each claim. */
sealed interface Candidate {
    Measure measure();

    Region region();

    /** The id of its assessor. */
    String assessor();

    Reference beside(Said said);

    /** Whether days and holder let it be compared with the claim; ground may still forbid it. */
    boolean mayCompare(Said said);

    /** Whether it may measure the claim or is of its time: nothing else is worth a look. */
    boolean near(Said said);

    default Pair pair(Said said) {
        var reference = beside(said);
        return Pair.of(said, reference, RegionFinding.of(said.region(), region(), reference.name()));
    }

    /**
     * A figure in words.
     *
     * @param days null where it lacks a first or last day
     * @param latest as in {@link Pair#day}
     */
    record Figure(
            Reference reference, Region region, @Nullable WindowDays days, LocalDate latest) implements Candidate {
        static Figure of(Assessment figure, Region region) {
            return new Figure(Reference.of(figure), region, WindowDays.of(figure.window()), Pair.latest(figure));
        }

        @Override
        public Measure measure() {
            return reference.assessment().measure();
        }

        @Override
        public String assessor() {
            return reference.assessment().assessor().id();
        }

        @Override
        public Reference beside(Said said) {
            return reference;
        }

        @Override
        public boolean mayCompare(Said said) {
            return sharesDays(said) && mayHoldTheSame(said.claim());
        }

        @Override
        public boolean near(Said said) {
            return sharesDays(said) || said.isOfTheTimeOf(latest);
        }

        private boolean sharesDays(Said said) {
            return said.days() != null && days != null && said.days().shares(days);
        }

        private boolean mayHoldTheSame(Claim claim) {
            var assessed = reference.assessment().heldBy();
            return claim.heldBy() == null || assessed == null || claim.heldBy() == assessed;
        }
    }

    /** A map with its changes over the days that were asked for last: of one day there are many claims. */
    record Drawn(MapReference map, Map<Asked, Reference> changes) implements Candidate {
        /** Changes of one map that are remembered, each less than 1 kB. */
        private static final int MOST_CHANGES = 500;

        /** What of a claim decides which change of a map stands beside it. */
        record Asked(@Nullable WindowDays days, @Nullable HeldBy heldBy) {}

        static Drawn of(AreaMap map, Region region) {
            return new Drawn(MapReference.of(map, region), new ConcurrentHashMap<>());
        }

        @Override
        public Measure measure() {
            return Measure.AREA;
        }

        @Override
        public Region region() {
            return map.region();
        }

        @Override
        public String assessor() {
            return map.map().assessor().id();
        }

        @Override
        public Reference beside(Said said) {
            var asked = new Asked(said.days(), said.claim().heldBy());
            var found = changes.get(asked);
            if (found != null) return found;
            if (changes.size() > MOST_CHANGES) changes.clear();
            var made = map.over(said.claim());
            changes.put(asked, made);
            return made;
        }

        @Override
        public boolean mayCompare(Said said) {
            return true;
        }

        @Override
        public boolean near(Said said) {
            return true;
        }
    }
}
