package org.claimline.claims.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one source, added up. Up to a hundred effective ones are added on a mesh that is fine enough for them, where
 * any one can be left out exactly; of more only the top of the posterior and its curvature are taken.
 */
final class Fit {
    private static final int NONE = -1;

    /** Each round at most moves or refines eightfold; what is not resolved after this many is not going to be. */
    private static final int ROUNDS = 24;

    /** From here on a normal distribution and the mesh agree within a few per cent. */
    static final double MANY = 100;

    /** Leaving each of more than this many out would take longer than anyone waits. */
    private static final int EXPLAINED = 200;

    private static final int SHOWN = 5;

    private final List<Evidence> evidence;
    private final BiasPrior prior;
    private final Likelihoods likelihoods;
    private final double effective;
    private final Map<Mesh, Surface> surfaces = new HashMap<>();
    private @Nullable Posterior whole;

    /** The top of the posterior of all statements, or where it is nearly. */
    private @Nullable Peak top;

    /** Log likelihoods on a mesh: each statement's, and all of them weighed with the prior. */
    private static final class Surface {
        private final double[][] each;
        private final double[] total;

        Surface(double[][] each, double[] total) {
            this.each = each;
            this.total = total;
        }

        double[] without(int left, double weight) {
            var rest = total.clone();
            for (int i = 0; i < rest.length; i++) rest[i] -= weight * each[left][i];
            return rest;
        }
    }

    Fit(List<Evidence> evidence, BiasPrior prior) {
        this(evidence, prior, new Likelihoods(0));
    }

    /** A fit that takes from what is known of likelihoods, and adds to it. */
    Fit(List<Evidence> evidence, BiasPrior prior, Likelihoods likelihoods) {
        this.likelihoods = likelihoods;
        this.evidence = List.copyOf(evidence);
        this.prior = prior;
        effective = effective(NONE);
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** How many whole comparisons the statements are worth. */
    double effective() {
        return effective;
    }

    /** Summed anew without the one left out: a difference would not be the same to the last digit. */
    double effective(int left) {
        double sum = 0;
        for (int i = 0; i < evidence.size(); i++)
            if (i != left) sum += evidence.get(i).effective();
        return sum;
    }

    /** These statements and one more; what was already evaluated is kept. */
    Fit and(Evidence one) {
        var all = new ArrayList<>(evidence);
        all.add(one);
        var fit = new Fit(all, prior, likelihoods);
        fit.top = top;
        surfaces.forEach((mesh, surface) -> {
            var each = Arrays.copyOf(surface.each, all.size());
            each[all.size() - 1] = likelihoods.on(mesh, one);
            var total = surface.total.clone();
            add(total, each[all.size() - 1], one.weight());
            fit.surfaces.put(mesh, new Surface(each, total));
        });
        return fit;
    }

    /** These statements but one. */
    Fit less(int left) {
        var rest = new ArrayList<>(evidence);
        rest.remove(left);
        var fit = new Fit(rest, prior, likelihoods);
        fit.top = top;
        surfaces.forEach((mesh, surface) -> {
            var each = new ArrayList<>(Arrays.asList(surface.each));
            each.remove(left);
            var total = surface.without(left, evidence.get(left).weight());
            fit.surfaces.put(mesh, new Surface(each.toArray(double[][]::new), total));
        });
        return fit;
    }

    /** The same statements under another prior. */
    Fit under(BiasPrior other) {
        var fit = new Fit(evidence, other, likelihoods);
        fit.top = top;
        surfaces.forEach((mesh, surface) -> {
            var total = surface.total.clone();
            add(total, prior(mesh, prior), -1);
            add(total, prior(mesh, other), 1);
            fit.surfaces.put(mesh, new Surface(surface.each, total));
        });
        return fit;
    }

    /** Forgets what only leaving out and adding need; it comes back when asked for. */
    void settle() {
        posterior();
        surfaces.clear();
    }

    /** What is believed of the source before any of the statements. */
    BiasPrior prior() {
        return prior;
    }

    Posterior posterior() {
        if (whole == null) whole = without(NONE);
        return whole;
    }

    /** The statements to explain: all, or of very many those that pull the most, in their order. */
    List<Integer> weightiest() {
        var all = IntStream.range(0, evidence.size()).boxed().toList();
        if (evidence.size() <= EXPLAINED) return all;
        double bias = posterior().meanBias();
        Comparator<Integer> pull = Comparator.comparingDouble(i ->
                evidence.get(i).effective() * Math.abs(Math.log(evidence.get(i).residual()) - bias));
        return all.stream().sorted(pull.reversed()).limit(SHOWN).sorted().toList();
    }

    /** The posterior without one statement: what a fit without it would give. */
    Posterior without(int left) {
        if ((left == NONE ? effective : effective(left)) >= MANY) {
            var peak = peak(left);
            if (peak.isPresent()) return peak.get().posterior();
        }
        return meshed(left);
    }

    /** The same as {@link #without}, on a mesh however many there are. */
    Posterior meshed(int left) {
        var mesh = Mesh.SCOUT;
        var posterior = on(mesh, left);
        for (int round = 0; round < ROUNDS; round++) {
            var finer = mesh.resolving(posterior);
            if (finer.equals(mesh)) break;
            mesh = finer;
            posterior = on(mesh, left);
        }
        return posterior;
    }

    private Optional<Peak> peak(int left) {
        var rest = new ArrayList<>(evidence);
        if (left != NONE) rest.remove(left);
        if (rest.isEmpty()) return Optional.empty();
        var peak = new Climb(rest, prior, top).peak();
        if (top != null && peak.isEmpty()) peak = new Climb(rest, prior).peak();
        if (left == NONE) top = peak.orElse(null);
        return peak;
    }

    private Posterior on(Mesh mesh, int left) {
        var surface = surfaces.computeIfAbsent(mesh, this::surface);
        return new Posterior(
                mesh,
                left == NONE
                        ? surface.total
                        : surface.without(left, evidence.get(left).weight()));
    }

    private Surface surface(Mesh mesh) {
        // The one thing that takes milliseconds where a finer mesh is wanted.
        var each =
                evidence.parallelStream().map(one -> likelihoods.on(mesh, one)).toArray(double[][]::new);
        var total = prior(mesh, prior);
        for (int k = 0; k < each.length; k++)
            add(total, each[k], evidence.get(k).weight());
        return new Surface(each, total);
    }

    private static double[] prior(Mesh mesh, BiasPrior prior) {
        int columns = mesh.bias().points();
        var ofBias = new double[columns];
        for (int i = 0; i < columns; i++)
            ofBias[i] = prior.logDensity(mesh.bias().value(i));
        var values = new double[mesh.points()];
        for (int i = 0; i < values.length; i++)
            values[i] = ofBias[i % columns] + Model.logPriorOfLogSigma(mesh.logSigmaAt(i));
        return values;
    }

    private static void add(double[] total, double[] one, double weight) {
        for (int i = 0; i < total.length; i++) total[i] += weight * one[i];
    }
}
