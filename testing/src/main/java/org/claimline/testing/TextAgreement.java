package org.claimline.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far a text that was found agrees with the one expected, by runs of four words, each counted as often as it stands: the
 * measure of the article extraction benchmark (Scrapinghub, 2019).
 *
 * @param precision which share of what was found is expected; 1 if nothing was
 * @param recall which share of what is expected was found; 1 if nothing is
 */
public record TextAgreement(double precision, double recall) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    /** Of two texts; one of fewer than four words is a single run. */
    public static TextAgreement of(String expected, String found) {
        var wanted = runs(expected);
        var got = runs(found);
        double both = wanted.entrySet().stream()
                .mapToInt(one -> Math.min(one.getValue(), got.getOrDefault(one.getKey(), 0)))
                .sum();
        return new TextAgreement(got.isEmpty() ? 1 : both / sum(got), wanted.isEmpty() ? 1 : both / sum(wanted));
    }

    /** The means over many texts, each of which counts alike; their F1 is that of the benchmark. */
    public static TextAgreement mean(Collection<TextAgreement> all) {
        return new TextAgreement(
                all.stream().mapToDouble(TextAgreement::precision).average().orElse(1),
                all.stream().mapToDouble(TextAgreement::recall).average().orElse(1));
    }

    /** The harmonic mean of both. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static int sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(String text) {
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        var runs = new HashMap<List<String>, Integer>();
        if (words.isEmpty()) return runs;
        for (var at = 0; at == 0 || at + RUN <= words.size(); at++)
            runs.merge(words.subList(at, Math.min(words.size(), at + RUN)), 1, Integer::sum);
        return runs;
    }
}
