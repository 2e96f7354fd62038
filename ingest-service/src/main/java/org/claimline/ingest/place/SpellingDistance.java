package org.claimline.ingest.place;

/**
 * How far two strict keys are apart: Levenshtein's distance with two points for a sound added, left out or replaced, one
 * point where the sounds are often taken for each other (German "Saporischschja", Polish "Charków", "Izjum" and "Isjum").
 */
final class SpellingDistance {
    private static final String[] ALIKE = {"eio", "aou", "sz", "SZCQc", "hC", "vuf", "bp", "dt", "hk", "iZ", "zc", "hi"
    };
    private static final boolean[][] CLOSE = new boolean[128][128];
    private static final int SHORTEST = 4;

    static {
        for (var group : ALIKE)
            for (int i = 0; i < group.length(); i++)
                for (int j = 0; j < group.length(); j++) CLOSE[group.charAt(i)][group.charAt(j)] = true;
    }

    private SpellingDistance() {}

    /** How far a key may be from a name it was meant for; 0 for keys too short to tell. */
    static int bound(String key) {
        if (key.length() < SHORTEST) return 0;
        return key.length() < 6 ? 2 : key.length() < 9 ? 3 : 4;
    }

    /** The distance, or a number greater than {@code bound} if it is greater. */
    static int of(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) * 2 > bound) return bound + 1;
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = 2 * j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = 2 * i;
            int least = row[0];
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + cost(one.charAt(i - 1), other.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 2);
                least = Math.min(least, row[j]);
            }
            if (least > bound) return bound + 1;
        }
        return row[other.length()];
    }

    private static int cost(char one, char other) {
        if (one == other) return 0;
        return one < 128 && other < 128 && CLOSE[one][other] ? 1 : 2;
    }
}
