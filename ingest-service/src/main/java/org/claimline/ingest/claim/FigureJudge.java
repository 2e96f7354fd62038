package org.claimline.ingest.claim;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.quantity.Rule;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides which amounts are claims about ground changing hands, and why the others are not: first by rules, then by all the words around. */
final class FigureJudge {
    private static final String EN = "/org/claimline/ingest/en/";

    /** From here on an amount without a word of change is a claim: a false one misleads more than one that is missed. */
    private static final double LIKELY = .6;

    /** Below it a rule is not believed: four to one against. */
    private static final double UNLIKELY = .2;

    /** From here on one is taken of which a rule knows why it might be none. */
    private static final double SURE = .9;

    /** The same for a share, and for a number without its unit, of which two things are guessed. */
    private static final double GUESSED = .8;

    /** Reasons that rest on few words. */
    private static final Set<Reason> DOUBTFUL = EnumSet.of(Reason.DISTANCE, Reason.STILL_HELD);

    private static final WordSet TOLD = PhraseTable.words(EN + "pointing.tsv");

    private final Clauses clauses;
    private final LengthJudge lengths;
    private final CountedThings things = new CountedThings();
    private final ChangeJudge changes;
    private final ShareJudge shares;
    private final WordWeights weights;

    FigureJudge(Clauses clauses, WordWeights weights) {
        this.clauses = clauses;
        this.weights = weights;
        var nearest = new NearestSignal(clauses);
        var takers = new OtherTakers();
        lengths = new LengthJudge(clauses, nearest, takers);
        changes = new ChangeJudge(clauses, nearest, takers, lengths);
        shares = new ShareJudge(nearest, things, changes::reason);
    }

    /**
     * The verdict on an amount.
     *
     * @param earlier what it may go on with
     */
    Verdict judge(Findings findings, Amount amount, Earlier earlier, Learner learner) {
        var verdict = weighed(findings, amount, earlier, measured(findings, amount, earlier), learner);
        if (!verdict.isClaim()) return verdict;
        if (Occasion.asked(findings)) return Verdict.none(Reason.ASKED);
        if (told(findings, amount) || notOne(findings, amount)) return Verdict.none(Reason.NO_CHANGE);
        if (Occasion.elsewhere(findings, amount)) return Verdict.none(Reason.BACKGROUND);
        if (Occasion.unproven(findings, amount)) return Verdict.none(Reason.NO_CHANGE);
        return Occasion.past(findings) ? Verdict.none(Reason.BACKGROUND) : verdict;
    }

    /** What the words around it make of a verdict: rules know some words of change, and miss others. */
    private Verdict weighed(Findings findings, Amount amount, Earlier earlier, Verdict verdict, Learner learner) {
        var measure = measure(findings, amount, earlier);
        if (measure == null) measure = verdict.measure();
        if (measure == null) return verdict;
        Consumer<Surroundings.Clues> around = clues -> around(findings, amount, clues);
        learner.amount(amount, measure, around);
        if (amount.value() == null) return verdict;
        var reason = verdict.reason();
        boolean open = reason == Reason.NO_CHANGE || reason == Reason.OTHER_COUNT;
        if (reason != null && !open && !DOUBTFUL.contains(reason)) return verdict;
        double sure = weights.of(around);
        boolean guessed = measure == Measure.SHARE || Surroundings.measure(amount) == null;
        double least = !open ? SURE : guessed ? GUESSED : LIKELY;
        if (reason != null) return sure >= least && stated(findings) ? Verdict.likely(measure, sure) : verdict;
        return verdict.isClaim() && sure < UNLIKELY ? Verdict.none(Reason.UNLIKELY) : verdict;
    }

    /** Whether any word of change in the sentence is a fact: "Nobody has taken 100 villages in a day". */
    private boolean stated(Findings findings) {
        boolean any = false;
        for (var signal : findings.signals())
            if (signal.kind().change()) {
                any = true;
                if (clauses.intent(findings.text(), findings.sentence(), signal) == null) return true;
            }
        return !any;
    }

    /** What an amount measures if it is a claim: by its unit or noun, or by those of the claim that a bare number may go on with. */
    private @Nullable Measure measure(Findings findings, Amount amount, Earlier earlier) {
        var own = Surroundings.measure(amount);
        if (own == null) own = TallyItems.measure(findings, amount, earlier);
        if (own != null) return own;
        boolean thing = things.reason(findings, amount) != Reason.OTHER_COUNT;
        return thing || amount.writtenUnit() != null ? null : Ellipsis.possible(findings, amount, earlier);
    }

    private void around(Findings findings, Amount amount, Surroundings.Clues clues) {
        var words = new TokenRange(amount.first(), amount.end());
        Surroundings.of(findings.text(), findings.sentence(), words, Surroundings.near(amount), clues);
        Bearings.of(clauses, findings, words, clues);
    }

    /** "lost 40,000 men for those 389 square kilometres": told already. */
    private static boolean told(Findings findings, Amount amount) {
        int at = amount.first() - 1;
        return amount.dimension() == Dimension.AREA
                && at >= findings.sentence().first()
                && TOLD.has(findings.text().token(at));
    }

    /** "not one village has been lost": none. */
    private static boolean notOne(Findings findings, Amount amount) {
        var text = findings.text();
        int first = amount.first();
        if (amount.writtenValue() == null
                || amount.writtenValue() != 1
                || first <= findings.sentence().first()) return false;
        if (text.is(first - 1, "a")) first--;
        return text.is(first - 1, "not") || text.is(first - 1, "nor");
    }

    private Verdict measured(Findings findings, Amount amount, Earlier earlier) {
        var item = TallyItems.measure(findings, amount, earlier);
        if (item != null) return Verdict.claim(item, null);
        boolean length = amount.dimension() == Dimension.LENGTH || amount.writtenUnit() == null;
        if (length && Continuation.wide(findings, amount)) return Verdict.none(Reason.SIZE);
        return switch (amount.dimension()) {
            case AREA -> changes.area(findings, amount, earlier);
            case COUNT ->
                amount.settlements()
                        ? changes.settlements(findings, amount, earlier)
                        : other(findings, amount, earlier);
            case LENGTH -> lengths.judge(findings, amount);
            case SHARE -> shares.judge(findings, amount, earlier.amount(), earlier.verdict());
            case OTHER -> other(findings, amount, earlier);
            case MONEY -> Verdict.none(Reason.MONEY);
            case TIME -> Verdict.none(amount.rule() == Rule.DATE ? Reason.DATE : Reason.DURATION);
        };
    }

    /** A number of other things, or one that leaves out the unit of the figure before it. */
    private Verdict other(Findings findings, Amount amount, Earlier earlier) {
        var part = Continuation.part(findings, amount, earlier);
        return part == null ? Verdict.none(things.reason(findings, amount)) : part;
    }
}
