package org.claimline.dashboard.articles;

import java.util.List;
import org.claimline.api.AnalysisReport.WeighedHolder;
import org.claimline.api.AnalysisReport.WeighedReason;
import org.claimline.api.HeldBy;

/**
 * The side that is likely to hold the ground of a claim, where no words say who does.
 *
 * @param number of the claim
 * @param probability against the other side, 0 to 1
 * @param weight what speaks for the side, all together
 * @param against what speaks for the other side, all together
 */
public record LikelyHolder(
        int number,
        HeldBy side,
        HeldBy other,
        double probability,
        double weight,
        double against,
        List<WeighedReason> reasons) {
    public LikelyHolder {
        reasons = List.copyOf(reasons);
    }

    /** What the other side's clues weigh follows from the probability, which is the logistic function of the difference. */
    static LikelyHolder of(int number, HeldBy side, WeighedHolder holder) {
        double weight = holder.clues().values().stream().mapToDouble(one -> one).sum();
        double ahead = Math.log(holder.probability() / (1 - holder.probability()));
        var other = side == HeldBy.UKRAINE ? HeldBy.RUSSIA : HeldBy.UKRAINE;
        return new LikelyHolder(number, side, other, holder.probability(), weight, weight - ahead, holder.reasons());
    }
}
