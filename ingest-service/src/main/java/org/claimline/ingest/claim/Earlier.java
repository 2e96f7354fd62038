package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a number without a unit or noun may go on with.
 *
 * @param amount the figure before it that has a unit or noun; null = none
 * @param end one past the figure before it, which may lack its unit too
 * @param verdict on that figure; null = none
 * @param announced the count that a question or a heading has announced since; null = none
 * @param item what the items of a list by places count; null = there was none
 * @param parted whether a whole sentence has counted something else since
 * @param beside the claim that stands right before that figure and measures something else: "900 sq km and 24 towns"; null = none
 */
record Earlier(
        @Nullable Amount amount,
        int end,
        @Nullable Verdict verdict,
        @Nullable Announced announced,
        @Nullable Measure item,
        boolean parted,
        @Nullable Beside beside) {
    /** "over 900 square kilometres in the east and 24 towns": the words between two figures that are told together. */
    private static final int TOGETHER = 24;

    /** Two who count the same differ by no more. */
    private static final double LIKE = 6;

    /** Two who count the same thing on two days hardly differ: such a number is no length, though one stood nearer. */
    private static final double SAME = 1.25;

    /** A figure, the verdict on it, and what was told together with it before. */
    record Beside(Amount amount, Verdict verdict, @Nullable Beside before) {}

    /** Nothing, at the beginning of a text. */
    static final Earlier NOTHING = new Earlier(null, 0, null, null, null, false, null);

    /** Whether an amount measures or counts ground; a date or a bare number between two figures does not part them. */
    static boolean figure(Amount amount) {
        return amount.dimension() == Dimension.COUNT
                ? amount.settlements()
                : amount.dimension() != Dimension.OTHER && amount.dimension() != Dimension.TIME;
    }

    /** The same after an amount. */
    Earlier then(Amount next, Verdict found) {
        // "471 in August, 455 in September and 610 in October": all have the unit of the first.
        boolean figure = figure(next);
        if (!figure && !found.isClaim()) return this;
        // "245 sq km, a third of that in the south": a share of what was told is no figure of its own.
        if (next.dimension() == Dimension.SHARE && !found.isClaim()) return this;
        boolean answer = announced != null && !figure;
        return new Earlier(
                // "Villages freed: 41" has its noun before it.
                figure || amount == null ? next : amount,
                next.core(),
                found,
                answer && announced != null ? announced.answered(next.core()) : null,
                item,
                false,
                figure ? together(next, found) : beside);
    }

    private @Nullable Beside together(Amount next, Verdict found) {
        boolean both = amount != null && verdict != null && verdict.isClaim() && found.isClaim();
        if (!both || amount == null || verdict == null || verdict.measure() == found.measure()) return null;
        return next.first() - end <= TOGETHER ? new Beside(amount, verdict, beside) : null;
    }

    /** What a number goes on with that is told without a unit: of two figures told together that which it is like. */
    Earlier fitting(Amount next) {
        if (beside == null || amount == null || next.dimension() == Dimension.TIME || next.writtenUnit() != null)
            return this;
        // Who tells a share says "per cent" of the next one, too.
        boolean share = amount.dimension() == Dimension.SHARE;
        var fits = share || !alike(next, amount, SAME) ? like(next, SAME) : null;
        if (fits == null && (share || !alike(next, amount, LIKE))) fits = like(next, LIKE);
        return fits == null ? this : new Earlier(fits.amount(), end, fits.verdict(), announced, item, parted, beside);
    }

    /** The last figure of those told together that a number is like; null = none. */
    private @Nullable Beside like(Amount next, double like) {
        for (var one = beside; one != null; one = one.before()) if (alike(next, one.amount(), like)) return one;
        return null;
    }

    /** A claim's number as one of the unit that it takes from the figure before it. */
    Amount measured(Amount bare) {
        boolean ground = amount != null
                && (amount.dimension() == Dimension.AREA || amount.dimension() == Dimension.LENGTH)
                && bare.writtenUnit() == null
                && bare.dimension() != Dimension.SHARE
                && verdict != null
                && verdict.isClaim();
        return ground && amount != null ? bare.in(amount) : bare;
    }

    private static boolean alike(Amount next, Amount before, double like) {
        var value = next.value();
        var other = before.value() == null ? before.lower() : before.value();
        return value != null && other != null && value <= other * like && other <= value * like;
    }

    /** The same after an item of a list by places. */
    Earlier listing(@Nullable Measure counted) {
        return counted == null ? this : new Earlier(amount, end, verdict, announced, counted, parted, beside);
    }

    /** The same after a sentence. */
    Earlier after(Findings findings, @Nullable Announced said) {
        boolean counted = false;
        for (var one : findings.amounts()) {
            if (figure(one) && end >= one.core())
                return said == null ? this : new Earlier(amount, end, verdict, said, item, parted, beside);
            counted |= one.dimension() == Dimension.COUNT && one.writtenUnit() != null;
        }
        return counted || said != null
                ? new Earlier(amount, end, verdict, said == null ? announced : said, item, parted || counted, beside)
                : this;
    }
}
