package org.claimline.claims.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judges one statement from what other originators, assessors among them, say on this very question. The source's own history
 * plays no part: that is the letter's.
 *
 * @param beliefs by originator; of those that are missing nothing is known
 */
record Judge(Settings settings, Map<String, Belief> beliefs) {
    /** The variance of a true amount before anyone has said anything: two in three within a factor of e. */
    private static final double PRIOR_VARIANCE = 1;

    private static final double REACH = 6;
    private static final int POINTS = 801;

    /** More likely a copy than not is no independent word. */
    private static final double COPY = 0.5;

    /**
     * The number of a statement.
     *
     * @param others what all originators said on the question; the statement's own originator is left out
     * @param references what assessors measured on the question
     */
    Judgement judge(Statement statement, List<Statement> others, List<Reference> references) {
        var rest = others.stream()
                .filter(one -> !one.originator().equals(statement.originator()))
                .sorted(Statement.IN_TIME)
                .toList();
        var anchor = Anchor.of(references, statement.originator());
        if (rest.isEmpty() && anchor.isEmpty()) return unknown(Reason.NOBODY_ELSE, PRIOR_VARIANCE);
        var prior = anchor.orElseGet(() -> new Anchor(middle(rest), PRIOR_VARIANCE));
        var amounts = new Axis(prior.mean(), 2 * REACH * Math.sqrt(prior.variance()) / (POINTS - 1), POINTS);
        var belief = belief(amounts, prior, rest);
        double mean = 0;
        double square = 0;
        double within = 0;
        for (int i = 0; i < POINTS; i++) {
            double amount = amounts.value(i);
            mean += belief[i] * (amount - prior.mean());
            square += belief[i] * Math.pow(amount - prior.mean(), 2);
            if (close(statement, amount)) within += belief[i];
        }
        double variance = Math.max(0, square - mean * mean);
        if (variance > PRIOR_VARIANCE / 2) return unknown(Reason.OTHERS_TOO_VAGUE, variance);
        var confirming = confirming(statement, rest, references);
        return new Judgement(
                Credibility.of(Math.min(1, within), !confirming.isEmpty()),
                null,
                Math.min(1, within),
                variance,
                confirming);
    }

    private static Judgement unknown(Reason reason, double variance) {
        return new Judgement(Credibility.CANNOT_BE_JUDGED, reason, 0.5, variance, List.of());
    }

    private boolean close(Statement statement, double amount) {
        return statement.distance(amount, settings.scale()) <= Math.log(settings.tolerance());
    }

    /** What the true amount may be: the assessors, or an open mind, times each other's words as far as that one is known. */
    private double[] belief(Axis amounts, Anchor prior, List<Statement> rest) {
        var log = new double[POINTS];
        for (int i = 0; i < POINTS; i++)
            log[i] = Normal.logDensity((amounts.value(i) - prior.mean()) / Math.sqrt(prior.variance()));
        for (var other : rest) {
            var known = beliefs.getOrDefault(other.originator(), Belief.UNKNOWN);
            for (int i = 0; i < POINTS; i++) {
                var truth = new Anchor(amounts.value(i) + known.bias(), known.variance());
                log[i] += other.independence() * Evidence.logLikelihood(other.range(), truth, 0, known.sigma());
            }
        }
        double whole = LogSum.of(log);
        for (int i = 0; i < POINTS; i++) log[i] = Math.exp(log[i] - whole);
        return log;
    }

    private static double middle(List<Statement> rest) {
        return rest.stream().mapToDouble(one -> one.range().middle()).average().orElseThrow();
    }

    private List<String> confirming(Statement statement, List<Statement> rest, List<Reference> references) {
        var names = new ArrayList<String>();
        for (var other : rest)
            if (other.copying() < COPY
                    && statement.copying() < COPY
                    && close(statement, other.range().middle())) names.add(other.originator());
        for (var reference : references)
            if (!statement.originator().equals(reference.derivedFrom())
                    && !statement.originator().equals(reference.assessor())
                    && !reference.lowerBound()
                    && close(statement, reference.value())) names.add(reference.assessor());
        return names.stream().distinct().sorted().toList();
    }
}
