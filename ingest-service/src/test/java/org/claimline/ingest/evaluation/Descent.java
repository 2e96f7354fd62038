package org.claimline.ingest.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the minimum of a convex function by limited-memory BFGS (Nocedal 1980) with backtracking: the same function gives the same minimum. It takes no
 * step size, so that it does not run away where many clues go together.
 */
final class Descent {
    private static final int MEMORY = 10;
    private static final int MOST_STEPS = 200;
    private static final double ENOUGH = 1e-4;

    /** A step counts if the function falls by this share of what its slope promises. */
    private static final double ARMIJO = 1e-4;

    /** The function's value at a point; fills in its slope there. */
    interface Function {
        double at(double[] point, double[] slope);
    }

    /** How far a step went, and by how much the slope changed. */
    private record Step(double[] moved, double[] turned) {}

    private Descent() {}

    /** The minimum, sought from zero. */
    static double[] minimum(Function function, int size) {
        var point = new double[size];
        var slope = new double[size];
        double value = function.at(point, slope);
        Deque<Step> steps = new ArrayDeque<>();
        for (int step = 0; step < MOST_STEPS && Math.sqrt(dot(slope, slope)) > ENOUGH; step++) {
            var direction = direction(slope, steps);
            double promised = -dot(slope, direction);
            double length = steps.isEmpty() ? 1 / Math.sqrt(dot(slope, slope)) : 1;
            var next = new double[size];
            var turned = new double[size];
            double fallen;
            do {
                for (int at = 0; at < size; at++) next[at] = point[at] - length * direction[at];
                fallen = function.at(next, turned);
                length /= 2;
            } while (fallen > value + ARMIJO * 2 * length * promised && length > 1e-12);
            if (fallen >= value) return point;
            remember(steps, new Step(minus(next, point), minus(turned, slope)));
            point = next;
            slope = turned;
            value = fallen;
        }
        return point;
    }

    private static void remember(Deque<Step> steps, Step step) {
        if (dot(step.moved(), step.turned()) <= 0) return;
        steps.addLast(step);
        if (steps.size() > MEMORY) steps.removeFirst();
    }

    /** The slope, as if seen on ground that falls alike on all sides. */
    private static double[] direction(double[] slope, Deque<Step> steps) {
        var direction = slope.clone();
        var shares = new ArrayDeque<Double>();
        for (var back = steps.descendingIterator(); back.hasNext(); ) {
            var step = back.next();
            double share = dot(step.moved(), direction) / dot(step.moved(), step.turned());
            shares.addFirst(share);
            add(direction, step.turned(), -share);
        }
        if (!steps.isEmpty()) {
            var last = steps.getLast();
            double scale = dot(last.moved(), last.turned()) / dot(last.turned(), last.turned());
            for (int at = 0; at < direction.length; at++) direction[at] *= scale;
        }
        for (var step : steps) {
            double share = dot(step.turned(), direction) / dot(step.moved(), step.turned());
            add(direction, step.moved(), shares.removeFirst() - share);
        }
        return direction;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int at = 0; at < to.length; at++) to[at] += times * what[at];
    }

    private static double[] minus(double[] one, double[] other) {
        var difference = one.clone();
        add(difference, other, -1);
        return difference;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) sum += one[at] * other[at];
        return sum;
    }
}
