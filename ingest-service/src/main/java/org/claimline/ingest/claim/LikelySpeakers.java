package org.claimline.ingest.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a claim in whose sentence nobody is said to speak: a conditional logit over the annotated articles ({@code speaker-weights.tsv}: clue,
 * weight). The weights of the {@link SpeakerClues} of each who may speak are added up; its exponential among those of all is his probability.
 */
public final class LikelySpeakers {
    /** Weighs nobody, so that rules alone say who speaks; and passes over words that say it, so that something is learned from these. */
    public static final LikelySpeakers LEARNING = new LikelySpeakers(Map.of());

    /** The outlet, or somebody named in the sentence, is taken from here on where the rules take somebody else. */
    private static final double LIKELY = .5;

    /** Somebody's words are carried on into a sentence that does not name him from here on where no rule carries them. */
    private static final double LIKELY_CARRIED = .8;

    private static final int NEARNESSES = Nearness.values().length;

    private final Map<String, Double> weights;

    /** The weights of a clue of a sentence: for everybody, then for those who are found at each {@link Nearness}. */
    private final Map<String, double[]> ofSentences = new HashMap<>();

    /**
     * Who answers for a claim.
     *
     * @param voice null = the outlet
     * @param weighed how he was weighed; null where nobody was
     */
    record Choice(
            @Nullable Attribution voice,
            SpeakerClues clues,
            @Nullable Weighing weighed) {}

    /**
     * How one was weighed.
     *
     * @param told the same with all that was weighed, for somebody who asks
     */
    record Weighing(double probability, boolean overruled, Supplier<WeighedSpeaker> told) {}

    private LikelySpeakers(Map<String, Double> weights) {
        this.weights = weights;
        weights.forEach((clue, weight) -> {
            at(clue)[NEARNESSES] = weight;
            for (var near : Nearness.values()) {
                var tail = near.of("");
                if (clue.endsWith(tail))
                    at(clue.substring(0, clue.length() - tail.length()).intern())[near.column] = weight;
            }
        });
    }

    private double[] at(String clue) {
        return ofSentences.computeIfAbsent(clue, any -> new double[NEARNESSES + 1]);
    }

    /** Those in the repository. */
    static LikelySpeakers load() {
        return learned(PhraseTable.rows("/org/claimline/ingest/claim/speaker-weights.tsv"));
    }

    /** Those of the rows of a table. */
    public static LikelySpeakers learned(List<String[]> rows) {
        var weights = new HashMap<String, Double>();
        // Most clues are the same strings in the code, so that a look compares no letters.
        for (var row : rows) weights.put(row[0].intern(), Double.valueOf(row[1]));
        return new LikelySpeakers(weights);
    }

    /** Whether somebody learns from it. */
    boolean learns() {
        return weights.isEmpty();
    }

    /** Whoever answers for a claim. */
    Choice choose(Speakers speakers, ClaimsSoFar claims, SpeakerClues.Point point) {
        var clues = new SpeakerClues(speakers, claims, point);
        if (learns()) return new Choice(point.rule(), clues, null);
        var sure = probabilities(clues);
        int best = 0;
        for (int at = 1; at < sure.length; at++) if (sure[at] > sure[best]) best = at;
        int ruled = clues.ruled();
        boolean other = best != ruled && sure[best] >= least(clues.options().get(best));
        int taken = other ? best : ruled;
        var weighed = new Weighing(
                sure[taken],
                other,
                () -> new WeighedSpeaker(sure[taken], other, shares(clues, sure), weighed(clues, taken)));
        var voice = other ? voice(clues.options().get(best), speakers, point) : point.rule();
        return new Choice(voice, clues, weighed);
    }

    private static double least(SpeakerClues.Option option) {
        boolean here = option.voice() == null || option.near() == Nearness.NAMED;
        return here ? LIKELY : LIKELY_CARRIED;
    }

    private static @Nullable Attribution voice(
            SpeakerClues.Option option, Speakers speakers, SpeakerClues.Point point) {
        if (option.voice() == null) return speakers.author();
        var sentence = point.findings().sentence();
        return option.voice().over(Attribution.CONTINUED, sentence.first(), sentence.end());
    }

    /** How likely each of those who may speak does, in their order. */
    double[] probabilities(SpeakerClues clues) {
        var near = new double[NEARNESSES + 1];
        for (var clue : clues.sentence()) {
            var all = ofSentences.get(clue);
            for (int at = 0; all != null && at < near.length; at++) near[at] += all[at];
        }
        var sums = new double[clues.options().size()];
        double most = 0;
        for (int at = 1; at < sums.length; at++) {
            var option = clues.options().get(at);
            sums[at] = near[NEARNESSES] + near[option.near().column];
            for (var clue : option.own()) {
                var weight = weights.get(clue);
                if (weight != null) sums[at] += weight;
            }
            most = Math.max(most, sums[at]);
        }
        double total = 0;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = Math.exp(sums[at] - most);
            total += sums[at];
        }
        for (int at = 0; at < sums.length; at++) sums[at] /= total;
        return sums;
    }

    private static Map<String, Double> shares(SpeakerClues clues, double[] sure) {
        var shares = new LinkedHashMap<String, Double>();
        for (int at = 0; at < sure.length; at++) {
            var claimant = clues.claimant(clues.options().get(at));
            shares.merge(claimant == null ? WeighedSpeaker.OUTLET : claimant.name(), sure[at], Double::sum);
        }
        return shares;
    }

    private Map<String, Double> weighed(SpeakerClues clues, int taken) {
        var weighed = new LinkedHashMap<String, Double>();
        for (var clue : clues.clues(clues.options().get(taken))) {
            var weight = weights.get(clue);
            if (weight != null) weighed.merge(clue, weight, Double::sum);
        }
        return weighed;
    }
}
