package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.HeldBy;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;

/**
 * Who holds the ground of a claim of which no rule knows it, where the rest of the article makes one side likely: a conditional logit over the annotated
 * articles ({@code holder-weights.tsv}: clue, weight). The weights of a side's {@link HolderClues} are added up; its exponential among those of both is its
 * probability.
 */
final class LikelyHolders {
    /** Right more than four times in five, in articles that were not learned from. */
    private static final double LIKELY = .6;

    /** An article with more claims is no article: what its other claims say is not weighed, so that time stays linear. */
    private static final int MOST_CLAIMS = 200;

    private final Map<String, Double> weights = new HashMap<>();

    LikelyHolders() {
        for (var row : PhraseTable.rows("/org/claimline/ingest/claim/holder-weights.tsv"))
            weights.put(row[0], Double.valueOf(row[1]));
    }

    /** The claims of an article, in their order, each with a holder where one is known or likely. */
    List<Found> settle(List<Found> found) {
        if (found.size() > MOST_CLAIMS) return found;
        var settled = new ArrayList<Found>(found.size());
        for (int i = 0; i < found.size(); i++) {
            var mention = found.get(i).mention();
            boolean open = mention.heldBy() == null && mention.stance() != Stance.UNCONFIRMED;
            settled.add(open ? settled(found, i) : found.get(i));
        }
        return settled;
    }

    private Found settled(List<Found> found, int at) {
        var one = found.get(at);
        var clues = new HolderClues(found, at);
        if (!clues.any()) return one;
        var all = clues.all();
        double ukraine = sum(all.getOrDefault(HeldBy.UKRAINE, List.of()));
        double russia = sum(all.getOrDefault(HeldBy.RUSSIA, List.of()));
        double sure = 1 / (1 + Math.exp(-Math.abs(ukraine - russia)));
        if (sure < LIKELY) return one;
        var side = ukraine > russia ? HeldBy.UKRAINE : HeldBy.RUSSIA;
        var grounds = new WeighedHolder(side, sure, weighed(all.getOrDefault(side, List.of())));
        var readings = new ArrayList<>(one.readings());
        readings.add(Reading.HOLDER_WEIGHED);
        var likely = one.mention().with(side, Math.round(sure * 100) / 100.0);
        return new Found(likely, List.copyOf(readings), one.draft(), grounds);
    }

    /** What clues weigh together. */
    double sum(List<String> clues) {
        double sum = 0;
        for (var clue : clues) sum += weights.getOrDefault(clue, 0.0);
        return sum;
    }

    private Map<String, Double> weighed(List<String> clues) {
        var weighed = new LinkedHashMap<String, Double>();
        for (var clue : clues) {
            var weight = weights.get(clue);
            if (weight != null) weighed.put(clue, weight);
        }
        return weighed;
    }
}
