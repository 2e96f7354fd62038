package org.claimline.dashboard.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.api.AnalysisReport;
import org.claimline.api.AnalysisReport.ClaimReading;
import org.claimline.api.AnalysisReport.FoundQuantity;
import org.claimline.api.AnalysisReport.Stretch;
import org.claimline.api.AnalysisReport.UnclaimedQuantity;
import org.claimline.api.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an article, and why.
 *
 * @param text the article's text with every finding marked
 * @param quantities every quantity, with the reason where it became no claim
 * @param settlements words that mean a settlement and became no claim, with the reason
 */
public record Explanation(
        AnalysisReport report,
        LayeredText text,
        List<ClaimRow> claims,
        List<QuantityRow> quantities,
        List<SettlementRow> settlements) {
    /**
     * A claim.
     *
     * @param number its number in the text, from 1
     * @param reading how its parts were read
     */
    public record ClaimRow(int number, Mention mention, ClaimReading reading) {
        /** Who is likely to hold its ground; null where words say it, or nobody knows. */
        public @Nullable LikelyHolder holder() {
            var side = mention.heldBy();
            var weighed = reading.holder();
            return side == null || weighed == null ? null : LikelyHolder.of(number, side, weighed);
        }

        /** Who is likely to answer for it; null where words of its sentence say who does. */
        public @Nullable LikelySpeaker speaker() {
            var weighed = reading.speaker();
            return weighed == null ? null : LikelySpeaker.of(number, mention.claimant(), weighed);
        }
    }

    /**
     * A quantity.
     *
     * @param number its number in the text, from 1
     * @param reason why it became no claim; null where it became one
     */
    public record QuantityRow(
            int number, FoundQuantity quantity, @Nullable String reason) {}

    /**
     * Words that mean a settlement and became no claim.
     *
     * @param number their number in the text, from 1
     */
    public record SettlementRow(int number, UnclaimedQuantity unclaimed) {}

    /** Everything that a report says, laid out for a page. */
    public static Explanation of(AnalysisReport report) {
        var settlements = settlements(report);
        return new Explanation(
                report,
                LayeredText.of(report.article().text(), FindingLayers.of(report, settlements)),
                claims(report),
                rows(report),
                settlements);
    }

    /** The claims whose holder no words tell. */
    public List<LikelyHolder> holders() {
        return claims.stream().map(ClaimRow::holder).filter(Objects::nonNull).toList();
    }

    /** The claims whose sentence does not say who answers for them. */
    public List<LikelySpeaker> speakers() {
        return claims.stream().map(ClaimRow::speaker).filter(Objects::nonNull).toList();
    }

    /** The quantities that became no claim. */
    public List<QuantityRow> unclaimed() {
        return quantities.stream().filter(row -> row.reason() != null).toList();
    }

    /** The quantities that are part of a claim. */
    public List<QuantityRow> claimed() {
        return quantities.stream().filter(row -> row.reason() == null).toList();
    }

    private static List<ClaimRow> claims(AnalysisReport report) {
        var rows = new ArrayList<ClaimRow>();
        for (var one : report.claims())
            rows.add(new ClaimRow(rows.size() + 1, one, report.readings().get(rows.size())));
        return List.copyOf(rows);
    }

    private static List<QuantityRow> rows(AnalysisReport report) {
        var reasons = new HashMap<Stretch, String>();
        for (var one : report.unclaimed()) reasons.put(new Stretch(one.start(), one.end()), one.reason());
        var rows = new ArrayList<QuantityRow>();
        for (var one : report.quantities())
            rows.add(new QuantityRow(rows.size() + 1, one, reasons.get(new Stretch(one.start(), one.end()))));
        return List.copyOf(rows);
    }

    /** What became no claim and is no quantity, in the order of the text. */
    private static List<SettlementRow> settlements(AnalysisReport report) {
        var quantities = report.quantities().stream()
                .map(one -> new Stretch(one.start(), one.end()))
                .collect(Collectors.toSet());
        var others = report.unclaimed().stream()
                .filter(one -> !quantities.contains(new Stretch(one.start(), one.end())))
                .sorted(Comparator.comparingInt(UnclaimedQuantity::start))
                .toList();
        return IntStream.range(0, others.size())
                .mapToObj(at -> new SettlementRow(at + 1, others.get(at)))
                .toList();
    }
}
