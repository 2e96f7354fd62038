package org.claimline.dashboard.articles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.claimline.api.AnalysisReport.WeighedReason;
import org.claimline.api.AnalysisReport.WeighedSpeaker;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;

/**
 * Who is likely to answer for a claim, where no words of its sentence say who does.
 *
 * @param number of the claim
 * @param name of the one who was taken
 * @param probability among all who may, 0 to 1
 * @param overruled whether the rules alone would have taken somebody else
 * @param others who else may, the likeliest first
 */
public record LikelySpeaker(
        int number,
        String name,
        double probability,
        boolean overruled,
        List<Other> others,
        List<WeighedReason> reasons) {
    /** Who is less likely than once in a hundred tells nobody anything. */
    private static final double TOLD = .01;

    /** What the outlet is called among those who may. */
    private static final String OUTLET = "the outlet";

    /** Somebody else, with his probability. */
    public record Other(String name, double probability) {
        /** Whether it is the outlet that carries the article. */
        public boolean outlet() {
            return name.equals(OUTLET);
        }
    }

    public LikelySpeaker {
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
    }

    static LikelySpeaker of(int number, Claimant claimant, WeighedSpeaker speaker) {
        var name = claimant.kind() == SourceKind.OUTLET ? OUTLET : claimant.name();
        var others = speaker.candidates().entrySet().stream()
                .filter(one -> !one.getKey().equals(name) && one.getValue() >= TOLD)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(one -> new Other(one.getKey(), one.getValue()))
                .toList();
        return new LikelySpeaker(
                number, claimant.name(), speaker.probability(), speaker.overruled(), others, speaker.reasons());
    }
}
