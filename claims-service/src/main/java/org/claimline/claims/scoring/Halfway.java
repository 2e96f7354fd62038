package org.claimline.claims.scoring;

/** Values of a smooth function at the points of a mesh, and halfway between them by Lagrange's formula. */
final class Halfway {
    private Halfway() {}

    /**
     * Doubles the points along one axis.
     *
     * @param values at every other point of it, the first and the last among them; four or more
     * @param points how many there are to be along it
     * @param apart how many places of the array two neighbours along the axis are apart: 1, or as many as the other axis has points
     */
    static double[] filled(double[] values, int points, int apart) {
        int few = points / 2 + 1;
        int lines = values.length / few;
        var filled = new double[lines * points];
        for (int line = 0; line < lines; line++) {
            int from = apart == 1 ? line * few : line;
            int to = apart == 1 ? line * points : line;
            for (int i = 0; i < few; i++) filled[to + 2 * i * apart] = values[from + i * apart];
            for (int i = 0; i < few - 1; i++)
                filled[to + (2 * i + 1) * apart] = after(i, few - 2 - i, values, from + i * apart, apart);
        }
        return filled;
    }

    /** The value halfway after a place, with so many more on either side of the two next to it. */
    private static double after(int before, int behind, double[] values, int at, int apart) {
        if (before == 0) return atEnd(values, at, apart);
        if (behind == 0) return atEnd(values, at + apart, -apart);
        double inner = values[at] + values[at + apart];
        double outer = values[at - apart] + values[at + 2 * apart];
        if (before == 1 || behind == 1) return (9 * inner - outer) / 16;
        return (150 * inner - 25 * outer + 3 * (values[at - 2 * apart] + values[at + 3 * apart])) / 256;
    }

    private static double atEnd(double[] values, int end, int inward) {
        return (5 * values[end] + 15 * values[end + inward] - 5 * values[end + 2 * inward] + values[end + 3 * inward])
                / 16;
    }
}
